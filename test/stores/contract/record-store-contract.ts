import type {
  Change,
  NewRecord,
  RecordQuery,
  RecordStore,
  StoredRecord,
} from '../../../packages/stores/src/index.js';

export interface ContractCase {
  readonly name: string;
  readonly run: (store: RecordStore) => Promise<void>;
}

export const record = (number: number, changes: Partial<NewRecord> = {}): NewRecord => ({
  id: `urn:uuid:${number}`,
  kind: 'claim',
  body: `{"number": ${number},  "word": "é"}\n`,
  index: { subject: `did:key:${number % 3}`, achievement: 'urn:model', community: 'did:web:jardin.example' },
  ...changes,
});

async function all(store: RecordStore, query?: RecordQuery): Promise<readonly StoredRecord[]> {
  const found: StoredRecord[] = [];
  for await (const page of store.list(query)) found.push(...page);
  return found;
}

const ids = async (store: RecordStore, query?: RecordQuery): Promise<readonly string[]> =>
  (await all(store, query)).map(({ id }) => id);

/** Runs in browsers as well, where there is no `node:assert`. */
function same(actual: unknown, expected: unknown): void {
  const [one, other] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (one !== other) throw new Error(`expected ${other}, was ${one}`);
}

async function refused(action: Promise<unknown>): Promise<unknown> {
  try {
    await action;
  } catch (error) {
    const { code, name } = error as { code?: unknown; name?: unknown };
    return typeof code === 'string' ? code : name;
  }
  throw new Error('was not refused');
}

const aborted = (): AbortSignal => AbortSignal.abort();

/** What every store that can be written to does: each case begins with one that is empty. */
export const WRITABLE: readonly ContractCase[] = [
  {
    name: 'says what it can do',
    async run(store) {
      const { canWrite, canWithdraw, pageSize } = await store.probe();
      same([canWrite, canWithdraw, pageSize > 0], [true, true, true]);
    },
  },
  {
    name: 'is empty at first',
    async run(store) {
      same(await all(store), []);
      same(await store.get('urn:uuid:1'), null);
    },
  },
  {
    name: 'gives back the exact letters of a record',
    async run(store) {
      const one = record(1);
      const added = await store.add(one);
      same([added.id, added.kind, added.body, added.index], [one.id, one.kind, one.body, one.index]);
      const kept = await store.get(one.id);
      same(kept, added);
      same(await all(store), [added]);
    },
  },
  {
    name: 'gives back the exact bytes of a picture, and no others',
    async run(store) {
      const whole = Uint8Array.from({ length: 300 }, (_, index) => index % 256);
      const body = whole.subarray(20, 276);
      const added = await store.add(record(1, { kind: 'badge', body }));
      whole.fill(7);
      for (const { body: kept } of [added, await store.get('urn:uuid:1')].filter((one) => one !== null)) {
        if (!(kept instanceof Uint8Array)) throw new Error('these were bytes');
        same([kept.length, kept[0], kept[255], kept.buffer.byteLength], [256, 20, 19, 256]);
      }
    },
  },
  {
    name: 'says when a record came, in a form with a zone',
    async run(store) {
      const { host } = await store.add(record(1));
      same(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(host.created ?? ''), true);
    },
  },
  {
    name: 'does not write over a record, whether it is the same or not',
    async run(store) {
      await store.add(record(1));
      same(await refused(store.add(record(1))), 'store.exists');
      same(await refused(store.add(record(1, { body: 'another' }))), 'store.exists');
      same((await store.get('urn:uuid:1'))?.body, record(1).body);
    },
  },
  {
    name: 'keeps one of many that are sent at once under one id',
    async run(store) {
      const sent = await Promise.allSettled(
        Array.from({ length: 8 }, (_, number) => store.add(record(1, { body: `${number}` }))),
      );
      const arrived = sent.filter(({ status }) => status === 'fulfilled');
      same([arrived.length, (await all(store)).length], [1, 1]);
    },
  },
  {
    name: 'changes nothing when what it was given is changed later',
    async run(store) {
      const index = { subject: 'did:key:a' };
      const added = await store.add(record(1, { index }));
      index.subject = 'did:key:b';
      (added.index as { subject?: string }).subject = 'did:key:c';
      same((await store.get('urn:uuid:1'))?.index.subject, 'did:key:a');
    },
  },
  {
    name: 'withdraws a record for good',
    async run(store) {
      await store.add(record(1));
      await store.add(record(2));
      await store.withdraw('urn:uuid:1');
      same(await ids(store), ['urn:uuid:2']);
      same(await store.get('urn:uuid:1'), null);
      same(await refused(store.add(record(1))), 'store.withdrawn');
      same(await refused(store.withdraw('urn:uuid:1')), 'store.not_found');
      same(await refused(store.withdraw('urn:uuid:9')), 'store.not_found');
    },
  },
  {
    name: 'lists in the order in which records came, in pages of the size that it says',
    async run(store) {
      const { pageSize } = await store.probe();
      const count = pageSize * 2 + 1;
      for (let number = 0; number < count; number += 1) await store.add(record(number));
      const sizes: number[] = [];
      for await (const page of store.list()) sizes.push(page.length);
      same(sizes, [pageSize, pageSize, 1]);
      same(
        await ids(store),
        Array.from({ length: count }, (_, number) => `urn:uuid:${number}`),
      );
    },
  },
  {
    name: 'finds records by kind, person, model, note, community and time',
    async run(store) {
      for (let number = 0; number < 6; number += 1) await store.add(record(number));
      await store.add(record(6, { kind: 'badge', index: { note: 'https://wiki.example/?Ail' } }));
      same(await ids(store, { kind: 'badge' }), ['urn:uuid:6']);
      same(await ids(store, { subject: 'did:key:1' }), ['urn:uuid:1', 'urn:uuid:4']);
      same(await ids(store, { subject: 'did:key:1', kind: 'badge' }), []);
      same((await ids(store, { achievement: 'urn:model' })).length, 6);
      same((await ids(store, { community: 'did:web:jardin.example' })).length, 6);
      same(await ids(store, { note: 'https://wiki.example/?Ail' }), ['urn:uuid:6']);
      same((await ids(store, { since: '2000-01-01T00:00:00Z' })).length, 7);
      same(await ids(store, { since: '2100-01-01T00:00:00+02:00' }), []);
    },
  },
  {
    name: 'does nothing for a signal that is aborted',
    async run(store) {
      same(await refused(store.add(record(1), aborted())), 'AbortError');
      same(await all(store), []);
      await store.add(record(1));
      same(await refused(store.get('urn:uuid:1', aborted())), 'AbortError');
      same(await refused(store.withdraw('urn:uuid:1', aborted())), 'AbortError');
      same(await refused(store.list({}, aborted())[Symbol.asyncIterator]().next()), 'AbortError');
      same(await ids(store), ['urn:uuid:1']);
    },
  },
  {
    name: 'tells of what is added and withdrawn, until nobody listens',
    async run(store) {
      const heard: Change[] = [];
      const end = store.watch?.((change) => heard.push(change));
      await store.add(record(1));
      await refused(store.add(record(1)));
      await store.withdraw('urn:uuid:1');
      end?.();
      await store.add(record(2));
      same(heard, [
        { what: 'added', id: 'urn:uuid:1' },
        { what: 'withdrawn', id: 'urn:uuid:1' },
      ]);
    },
  },
];
