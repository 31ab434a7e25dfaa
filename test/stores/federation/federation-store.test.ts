import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  createFederationStore,
  createMemoryStore,
  createStaticStore,
  StoreError,
  type NewRecord,
  type RecordStore,
  type SourceState,
  type StoredRecord,
} from '../../../packages/stores/src/index.js';
import { record, WRITABLE } from '../contract/record-store-contract.js';

async function keeping(...records: readonly NewRecord[]): Promise<RecordStore> {
  const store = createMemoryStore();
  for (const one of records) await store.add(one);
  return store;
}

async function all(store: RecordStore): Promise<readonly StoredRecord[]> {
  const found: StoredRecord[] = [];
  for await (const page of store.list()) found.push(...page);
  return found;
}

const told = async (store: RecordStore): Promise<readonly string[]> =>
  (await all(store)).map(({ id, source, body }) => `${id} ${source} ${String(body).length}`);

const problem = { code: 'store.unavailable', store: 'x' } as const;
/** Gives a first page, and then nothing more. */
function failing(first: readonly StoredRecord[] = []): RecordStore {
  return {
    ...createMemoryStore(),
    async *list() {
      if (first.length > 0) yield await Promise.resolve(first);
      throw new StoreError(problem);
    },
    get: () => Promise.reject(new StoreError(problem)),
  };
}

describe('a federation of stores', () => {
  for (const { name, run } of WRITABLE) {
    it(name, async () => {
      const sources = [
        { name: 'empty', store: createStaticStore([]) },
        { name: 'here', store: createMemoryStore() },
      ];
      await run(createFederationStore(sources, { writeTo: 'here' }));
    });
  }

  it('tells once what several have, by the first, and from where each comes', async () => {
    const store = createFederationStore([
      { name: 'limaces', store: await keeping(record(1), record(2)) },
      { name: 'bocages', store: await keeping(record(2), record(3)) },
    ]);
    const length = record(1).body.length;
    assert.deepEqual(await told(store), [
      `urn:uuid:1 limaces ${length}`,
      `urn:uuid:2 limaces ${length}`,
      `urn:uuid:3 bocages ${length}`,
    ]);
  });

  it('does not let a false record hide a true one of the same id', async () => {
    const store = createFederationStore([
      { name: 'forger', store: await keeping(record(1, { body: 'false' })) },
      { name: 'jardin', store: await keeping(record(1, { body: 'the true one' })) },
    ]);
    const records = await all(store);
    assert.deepEqual(
      records.map(({ id }) => id),
      ['urn:uuid:1', 'urn:uuid:1~jardin'],
    );
    for (const { id, body, source } of records) {
      const found = await store.get(id);
      assert.deepEqual([found?.id, found?.body, found?.source], [id, body, source]);
    }
  });

  it('takes a record that was not read yet for the one of its id', async () => {
    const image = 'https://jardin.example/a.png';
    const store = createFederationStore([
      { name: 'list', store: createStaticStore([image]) },
      { name: 'mirror', store: createStaticStore([{ url: image }]) },
    ]);
    assert.deepEqual(
      (await all(store)).map(({ id, source }) => [id, source]),
      [[image, 'list']],
    );
  });

  it('makes the text of no record that nobody looks at', async () => {
    let made = 0;
    const [one] = await all(await keeping(record(1)));
    assert.ok(one);
    const lazy = Object.defineProperty({ ...one }, 'body', {
      enumerable: true,
      get: () => `${(made += 1)}`,
    });
    const source = { ...createMemoryStore(), list: () => createPages([[lazy]]) };
    const [found] = await all(createFederationStore([{ name: 'list', store: source }]));
    assert.equal(made, 0);
    assert.equal(found?.body, '1');
  });

  it('reads all at the same time, and tells them in the order of the sources', async () => {
    const asked: string[] = [];
    const slow = (name: string, wait: number, number: number) => ({
      name,
      store: {
        ...createMemoryStore(),
        async *list() {
          asked.push(name);
          await new Promise((resolve) => setTimeout(resolve, wait));
          yield await all(await keeping(record(number)));
        },
      },
    });
    const store = createFederationStore([slow('late', 30, 1), slow('early', 1, 2)]);
    const listing = told(store);
    await new Promise((resolve) => setTimeout(resolve, 1));
    assert.deepEqual(asked, ['late', 'early']);
    assert.deepEqual(
      (await listing).map((line) => line.split(' ')[1]),
      ['late', 'early'],
    );
  });

  it('gives what the others have where one fails, and says which', async () => {
    const states: SourceState[] = [];
    const onSource = (state: SourceState): void => void states.push(state);
    const [first] = await all(await keeping(record(1)));
    const sources = [
      { name: 'broken', store: failing(first && [first]) },
      { name: 'sound', store: await keeping(record(2)) },
    ];
    const store = createFederationStore(sources, { onSource });
    assert.deepEqual(
      (await all(store)).map(({ id }) => id),
      ['urn:uuid:1', 'urn:uuid:2'],
    );
    assert.deepEqual(states, [{ name: 'broken', problem }, { name: 'sound' }]);
  });

  it('fails where all fail, and where it cannot be said that there is no such record', async () => {
    const store = createFederationStore([
      { name: 'one', store: failing() },
      { name: 'two', store: failing() },
    ]);
    await assert.rejects(all(store), { code: 'store.unavailable' });
    const mixed = createFederationStore([
      { name: 'one', store: failing() },
      { name: 'two', store: await keeping(record(2)) },
    ]);
    assert.equal((await mixed.get('urn:uuid:2'))?.source, 'two');
    await assert.rejects(mixed.get('urn:uuid:9'), { code: 'store.unavailable' });
  });

  it('ends with an abort, and with a fault that is no problem of a place', async () => {
    const fault = new RangeError('a fault');
    const source = {
      ...createMemoryStore(),
      list: () => createPages([], fault),
      get: () => Promise.reject(fault),
    };
    const store = createFederationStore([
      { name: 'faulty', store: source },
      { name: 'sound', store: await keeping(record(1)) },
    ]);
    await assert.rejects(all(store), fault);
    await assert.rejects(store.get('urn:uuid:1'), fault);
  });

  it('writes where it is told to, and nowhere else', async () => {
    const [here, there] = [createMemoryStore(), createMemoryStore()];
    const sources = [
      { name: 'here', store: here },
      { name: 'there', store: there },
    ];
    await createFederationStore(sources, { writeTo: 'there' }).add(record(1));
    assert.deepEqual([(await all(here)).length, (await all(there)).length], [0, 1]);
    const readOnly = createFederationStore(sources);
    assert.equal((await readOnly.probe()).canWrite, false);
    assert.equal(await readOnly.whoAmI(), null);
    await assert.rejects(readOnly.add(record(2)), { code: 'store.read_only' });
    await assert.rejects(readOnly.withdraw('urn:uuid:1'), { code: 'store.read_only' });
  });

  it('refuses sources of one name, and to write where there is none', () => {
    const source = { name: 'one', store: createMemoryStore() };
    assert.throws(() => createFederationStore([source, source]), TypeError);
    assert.throws(() => createFederationStore([source], { writeTo: 'two' }), TypeError);
  });

  it('tells each id once, every body of every source, and the same each time', async () => {
    const bodies = fc.array(fc.tuple(fc.nat(5), fc.constantFrom('a', 'b')), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.array(bodies, { maxLength: 4 }), async (lists) => {
        const sources = await Promise.all(
          lists.map(async (list, index) => {
            const distinct = new Map(list.map(([id, body]) => [id, body]));
            const records = [...distinct].map(([id, body]) => record(id, { body }));
            return { name: `s${index}`, store: await keeping(...records), records };
          }),
        );
        const store = createFederationStore(sources);
        const found = await all(store);
        assert.equal(new Set(found.map(({ id }) => id)).size, found.length);
        const plain = new Set(found.map(({ id, body }) => `${id.split('~')[0]} ${String(body)}`));
        for (const { id, body } of sources.flatMap(({ records }) => records))
          assert.ok(plain.has(`${id} ${String(body)}`));
        assert.deepEqual(await told(store), await told(store));
      }),
      { numRuns: 300 },
    );
  });
});

async function* createPages(
  pages: readonly (readonly StoredRecord[])[],
  fault?: Error,
): AsyncGenerator<readonly StoredRecord[]> {
  for (const page of pages) yield await Promise.resolve(page);
  if (fault !== undefined) throw fault;
}
