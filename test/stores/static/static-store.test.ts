import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BadgeError } from 'openbadges-validator-core';
import {
  createStaticStore,
  StoreError,
  type RecordStore,
  type StoredRecord,
} from '../../../packages/stores/src/index.js';

const list = 'https://jardin.example/badges/liste.json';
const credential = (number: number, subject = 'did:key:zAda'): object => ({
  '@context': [],
  id: `urn:uuid:${number}`,
  type: ['OpenBadgeCredential'],
  credentialSubject: { id: subject, achievement: { id: `urn:model:${number % 2}` } },
});

const all = async (store: RecordStore, query = {}): Promise<readonly StoredRecord[]> => {
  const records: StoredRecord[] = [];
  for await (const page of store.list(query)) records.push(...page);
  return records;
};

/** Answers by address, and remembers what was asked. */
function createServer(files: Readonly<Record<string, BodyInit>>): { fetch: typeof fetch; asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    fetch: async (input) => {
      const address = input instanceof Request ? input.url : input.toString();
      asked.push(address);
      const body = files[address];
      return body === undefined ? new Response('', { status: 404 }) : new Response(body);
    },
  };
}

test('lists every entry without asking for the addresses in it', async () => {
  const server = createServer({ [list]: JSON.stringify([credential(1), 'ada.png', { url: 'bilal.json' }]) });
  const records = await all(createStaticStore(list, server));
  assert.deepEqual(
    records.map(({ id }) => id),
    ['urn:uuid:1', 'https://jardin.example/badges/ada.png', 'https://jardin.example/badges/bilal.json'],
  );
  assert.deepEqual(server.asked, [list]);
});

test('reads the list once, however often it is asked', async () => {
  const server = createServer({ [list]: '[]' });
  const store = createStaticStore(list, server);
  await Promise.all([all(store), all(store), store.get('x')]);
  assert.equal(server.asked.length, 1);
});

test('a list that failed is asked for again the next time', async () => {
  const files: Record<string, BodyInit> = {};
  const store = createStaticStore(list, createServer(files));
  await assert.rejects(all(store), { code: 'fetch.http_status' });
  files[list] = '[]';
  assert.deepEqual(await all(store), []);
});

test('gives pages of 200', async () => {
  const store = createStaticStore(Array.from({ length: 450 }, (_, number) => credential(number)));
  const sizes: number[] = [];
  for await (const page of store.list()) sizes.push(page.length);
  assert.deepEqual(sizes, [200, 200, 50]);
});

test('an entry that is nothing sensible is a record with a problem, and the others are not touched', async () => {
  const records = await all(createStaticStore([credential(1), null, credential(3)]));
  assert.deepEqual(
    records.map(({ problem }) => problem?.code),
    [undefined, 'store.entry_unreadable', undefined],
  );
});

test('two entries with one id stay two records', async () => {
  const records = await all(createStaticStore([credential(1), credential(1), credential(1)]));
  assert.equal(new Set(records.map(({ id }) => id)).size, 3);
  assert.equal(records[0]?.id, 'urn:uuid:1');
});

test('a badge is read when it is asked for: text as text, an image as its bytes', async () => {
  const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47);
  const server = createServer({
    [list]: '["ada.png","bilal.json"]',
    'https://jardin.example/badges/ada.png': png,
    'https://jardin.example/badges/bilal.json': '{"type":"Assertion"}',
  });
  const store = createStaticStore(list, server);
  assert.deepEqual((await store.get('https://jardin.example/badges/ada.png'))?.body, png);
  assert.equal((await store.get('https://jardin.example/badges/bilal.json'))?.body, '{"type":"Assertion"}');
});

test('a badge that cannot be read is a record with the reason', async () => {
  const store = createStaticStore(['perdu.json'], { ...createServer({}), baseUrl: list });
  const record = await store.get('https://jardin.example/badges/perdu.json');
  assert.equal(record?.body, null);
  assert.deepEqual(record?.problem, {
    code: 'fetch.http_status',
    url: 'https://jardin.example/badges/perdu.json',
    host: 'jardin.example',
    status: 404,
  });
});

test('an address that may not be asked is told by its code', async () => {
  const refuse: typeof fetch = async () => {
    throw new BadgeError({
      code: 'fetch.not_allowed',
      url: 'https://ailleurs.example/a',
      host: 'ailleurs.example',
    });
  };
  const store = createStaticStore(['https://ailleurs.example/a'], { fetch: refuse });
  assert.equal((await store.get('https://ailleurs.example/a'))?.problem?.code, 'fetch.not_allowed');
});

test('there is no record for an id that is not in the list', async () => {
  assert.equal(await createStaticStore([credential(1)]).get('urn:uuid:2'), null);
});

test('JSON in hand needs no request', async () => {
  const server = createServer({});
  assert.equal((await all(createStaticStore({ badges: [credential(1)] }, server))).length, 1);
  assert.equal((await all(createStaticStore(credential(1), server))).length, 1);
  assert.deepEqual(server.asked, []);
});

test('a query leaves out what certainly does not match, and keeps what it cannot tell', async () => {
  const store = createStaticStore([credential(1), credential(2, 'did:key:zBilal'), 'eyJh.eyJi.c2ln'], {
    baseUrl: list,
  });
  const ids = async (query: object): Promise<readonly string[]> =>
    (await all(store, query)).map(({ id }) => id);
  assert.deepEqual((await ids({ subject: 'did:key:zAda' })).length, 2);
  assert.ok(!(await ids({ subject: 'did:key:zAda' })).includes('urn:uuid:2'));
  assert.ok(!(await ids({ achievement: 'urn:model:1' })).includes('urn:uuid:2'));
});

test('knows no records but badges', async () => {
  const store = createStaticStore([credential(1)]);
  assert.equal((await all(store, { kind: 'badge' })).length, 1);
  assert.equal((await all(store, { kind: 'claim' })).length, 0);
});

test('nothing can be added or withdrawn', async () => {
  const store = createStaticStore([credential(1)]);
  const [record] = await all(store);
  assert.ok(record);
  await assert.rejects(
    store.add({ ...record, body: '{}' }),
    (error) => error instanceof StoreError && error.code === 'store.read_only',
  );
  await assert.rejects(store.withdraw(record.id), { code: 'store.read_only' });
});

test('says what it cannot do, and knows nobody', async () => {
  const store = createStaticStore([]);
  const { canWrite, canWithdraw, pageSize } = await store.probe();
  assert.deepEqual([store.name, canWrite, canWithdraw, pageSize], ['static', false, false, 200]);
  assert.equal(await store.whoAmI(), null);
});

test('an address without a base is the mistake of whoever wrote it', () => {
  assert.throws(() => createStaticStore('liste.json'), TypeError);
});

test('ten thousand entries with thirty broken ones are listed within a second', async () => {
  const entries = Array.from({ length: 10_000 }, (_, number) =>
    number % 333 === 0 ? null : credential(number),
  );
  const started = performance.now();
  const records = await all(createStaticStore(entries));
  assert.equal(records.length, 10_000);
  assert.equal(records.filter(({ problem }) => problem).length, 31);
  assert.ok(performance.now() - started < 1000);
});
