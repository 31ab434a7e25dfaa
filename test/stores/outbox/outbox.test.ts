import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { BadgeError } from 'openbadges-validator-core';
import {
  createMemoryShelf,
  createMemoryStore,
  createOutbox,
  StoreError,
  type RecordStore,
} from '../../../packages/stores/src/index.js';
import { record } from '../contract/record-store-contract.js';

const now = (): Date => new Date('2026-03-01T10:00:00Z');

async function idsIn(store: RecordStore): Promise<readonly string[]> {
  const ids: string[] = [];
  for await (const page of store.list()) ids.push(...page.map(({ id }) => id));
  return ids;
}

/** A store that does with each call of `add` what is next: it works, or breaks before or after it has kept the record. */
type Weather = 'fair' | 'lost' | 'unanswered' | 'full';

function underWeather(store: RecordStore, weather: readonly Weather[]): RecordStore {
  let call = 0;
  return {
    ...store,
    async add(given, signal) {
      const today = weather[call++] ?? 'fair';
      if (today === 'lost')
        throw new BadgeError({
          code: 'fetch.network',
          url: 'https://jardin.example',
          host: 'jardin.example',
        });
      if (today === 'full') throw new StoreError({ code: 'store.full', store: 'memory' });
      const added = await store.add(given, signal);
      if (today === 'unanswered') throw new StoreError({ code: 'store.unavailable', store: 'memory' });
      return added;
    },
  };
}

describe('the outbox', () => {
  it('sends what waits, in its order, and has nothing left', async () => {
    const store = createMemoryStore();
    const outbox = createOutbox({ store, shelf: createMemoryShelf(), now });
    for (const number of [3, 1, 2]) await outbox.put(record(number));
    assert.deepEqual(await outbox.send(), ['urn:uuid:3', 'urn:uuid:1', 'urn:uuid:2']);
    assert.deepEqual(await outbox.waiting(), []);
    assert.deepEqual(await idsIn(store), ['urn:uuid:3', 'urn:uuid:1', 'urn:uuid:2']);
    assert.deepEqual(await outbox.send(), []);
  });

  it('keeps what could not be sent, with the reason and since when, and ends where nothing can be reached', async () => {
    const store = underWeather(createMemoryStore(), ['fair', 'lost']);
    const outbox = createOutbox({ store, shelf: createMemoryShelf(), now });
    for (const number of [1, 2, 3]) await outbox.put(record(number));
    assert.deepEqual(await outbox.send(), ['urn:uuid:1']);
    const since = '2026-03-01T10:00:00.000Z';
    assert.deepEqual(await outbox.waiting(), [
      {
        record: record(2),
        since,
        problem: { code: 'fetch.network', url: 'https://jardin.example', host: 'jardin.example' },
      },
      { record: record(3), since },
    ]);
    assert.deepEqual(await outbox.send(), ['urn:uuid:2', 'urn:uuid:3']);
  });

  it('goes on with the next where one is refused', async () => {
    const store = underWeather(createMemoryStore(), ['full']);
    const outbox = createOutbox({ store, shelf: createMemoryShelf() });
    for (const number of [1, 2]) await outbox.put(record(number));
    assert.deepEqual(await outbox.send(), ['urn:uuid:2']);
    const [waiting] = await outbox.waiting();
    assert.equal(waiting?.problem?.code, 'store.full');
  });

  it('takes what is there already for its own when it is the same, and says so when it is not', async () => {
    const store = createMemoryStore();
    await store.add(record(1));
    await store.add(record(2, { body: 'of somebody else' }));
    const outbox = createOutbox({ store, shelf: createMemoryShelf() });
    for (const number of [1, 2]) await outbox.put(record(number));
    assert.deepEqual(await outbox.send(), ['urn:uuid:1']);
    const [waiting] = await outbox.waiting();
    assert.deepEqual(waiting?.problem, { code: 'store.changed', id: 'urn:uuid:2' });
  });

  it('does not bring back what was withdrawn', async () => {
    const store = createMemoryStore();
    await store.add(record(1));
    await store.withdraw('urn:uuid:1');
    const outbox = createOutbox({ store, shelf: createMemoryShelf() });
    await outbox.put(record(1));
    assert.deepEqual(await outbox.send(), ['urn:uuid:1']);
    assert.deepEqual([await outbox.waiting(), await idsIn(store)], [[], []]);
  });

  it('keeps what waits when it cannot be found out what is there', async () => {
    const memory = createMemoryStore();
    await memory.add(record(1));
    const lost = new StoreError({ code: 'store.unavailable', store: 'memory' });
    const outbox = createOutbox({
      store: { ...memory, get: () => Promise.reject(lost) },
      shelf: createMemoryShelf(),
    });
    await outbox.put(record(1));
    assert.deepEqual(await outbox.send(), []);
    assert.equal((await outbox.waiting())[0]?.problem?.code, 'store.unavailable');
  });

  it('gives up what it is told to', async () => {
    const outbox = createOutbox({ store: createMemoryStore(), shelf: createMemoryShelf() });
    await outbox.put(record(1));
    await outbox.discard('urn:uuid:1');
    assert.deepEqual(await outbox.send(), []);
  });

  it('rejects for an abort, and for what is no problem of a store, and keeps everything', async () => {
    const store = createMemoryStore();
    const outbox = createOutbox({ store, shelf: createMemoryShelf() });
    await outbox.put(record(1));
    await assert.rejects(outbox.send(AbortSignal.abort()), { name: 'AbortError' });
    assert.equal((await outbox.waiting()).length, 1);
    assert.deepEqual(await outbox.send(), ['urn:uuid:1']);
  });

  it('loses and doubles nothing, wherever the page is closed and the network breaks', async () => {
    const weather = fc.array(fc.constantFrom<Weather>('fair', 'lost', 'unanswered', 'full'), {
      maxLength: 20,
    });
    await fc.assert(
      fc.asyncProperty(
        weather,
        fc.integer({ min: 1, max: 6 }),
        fc.array(fc.nat(6)),
        async (days, count, visits) => {
          const memory = createMemoryStore();
          const shelf = createMemoryShelf();
          const store = underWeather(memory, days);
          for (let number = 0; number < count; number += 1) {
            // Each visit has an outbox of its own; one that is closed in the middle leaves the shelf as it is then.
            const outbox = createOutbox({ store, shelf });
            await outbox.put(record(number));
            if (visits.includes(number))
              await Promise.all([outbox.send(), createOutbox({ store, shelf }).send()]);
          }
          const last = createOutbox({ store, shelf });
          for (let visit = 0; visit <= days.length; visit += 1) await last.send();
          assert.deepEqual(await last.waiting(), []);
          const expected = Array.from({ length: count }, (_, number) => `urn:uuid:${number}`);
          assert.deepEqual([...(await idsIn(memory))].sort(), expected);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('loses and doubles nothing when the page is closed between what it does', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 8 }), { maxLength: 12 }), async (closings) => {
        const memory = createMemoryStore();
        const shelf = createMemoryShelf();
        for (let number = 0; number < 4; number += 1) await shelf.put({ record: record(number), since: '' });
        for (const steps of closings) await visitAndClose(memory, shelf, steps);
        await createOutbox({ store: memory, shelf }).send();
        assert.deepEqual(await shelf.all(), []);
        assert.equal((await idsIn(memory)).length, 4);
      }),
      { numRuns: 500 },
    );
  });
});

/** Sends until so many things were done to the store or the shelf, and then never does anything again. */
async function visitAndClose(
  store: RecordStore,
  shelf: ReturnType<typeof createMemoryShelf>,
  steps: number,
): Promise<void> {
  let left = steps;
  let close = (): void => undefined;
  const closed = new Promise<void>((resolve) => (close = resolve));
  const step = async <T>(work: () => Promise<T>): Promise<T> => {
    if (left-- <= 0) {
      close();
      return new Promise(() => undefined);
    }
    return work();
  };
  const outbox = createOutbox({
    store: { ...store, add: (given) => step(() => store.add(given)), get: (id) => step(() => store.get(id)) },
    shelf: {
      all: () => step(() => shelf.all()),
      put: (waiting) => step(() => shelf.put(waiting)),
      remove: (id) => step(() => shelf.remove(id)),
      // A page that is closed gives its lock back.
      alone: (work) => work(),
    },
  });
  await Promise.race([outbox.send(), closed]);
}
