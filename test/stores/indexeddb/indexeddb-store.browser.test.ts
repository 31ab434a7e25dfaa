import { expect } from '@open-wc/testing';
import { createIndexedDbStore, type IndexedDbStore } from '../../../packages/stores/src/index.js';
import { record, WRITABLE } from '../contract/record-store-contract.js';

const opened: { name: string; store: IndexedDbStore }[] = [];
let number = 0;

function open(name = `store-${++number}`): IndexedDbStore {
  const store = createIndexedDbStore({ name });
  opened.push({ name, store });
  return store;
}

const caught = async (action: Promise<unknown>): Promise<string> =>
  action.then(
    () => 'nothing',
    (error: { code?: string }) => error.code ?? 'no code',
  );

describe('the store in this browser', () => {
  afterEach(() => {
    for (const { name, store } of opened.splice(0)) {
      store.close();
      indexedDB.deleteDatabase(name);
    }
  });

  for (const { name, run } of WRITABLE) it(name, () => run(open()));

  it('keeps what was written for the next visit', async () => {
    const name = `store-${++number}`;
    const first = open(name);
    await first.add(record(1));
    await first.withdraw('urn:uuid:1');
    await first.add(record(2));
    first.close();
    const next = open(name);
    expect((await next.get('urn:uuid:2'))?.body).to.equal(record(2).body);
    expect(await caught(next.add(record(1)))).to.equal('store.withdrawn');
  });

  it('opens again after it was closed', async () => {
    const store = open();
    await store.add(record(1));
    store.close();
    expect((await store.get('urn:uuid:1'))?.id).to.equal('urn:uuid:1');
  });

  it('is one place for two tabs, of which one hears what the other does', async () => {
    const name = `store-${++number}`;
    const [here, there] = [open(name), open(name)];
    const heard = new Promise((resolve) => {
      there.watch?.(resolve);
    });
    await here.add(record(1));
    expect(await heard).to.deep.equal({ what: 'added', id: 'urn:uuid:1' });
    expect((await there.get('urn:uuid:1'))?.id).to.equal('urn:uuid:1');
    expect(await caught(there.add(record(1, { body: 'another' })))).to.equal('store.exists');
  });

  it('does not believe what is no change', async () => {
    const name = `store-${++number}`;
    const store = open(name);
    const heard: unknown[] = [];
    store.watch?.((change) => heard.push(change));
    const channel = new BroadcastChannel(name);
    for (const message of [null, 'added', { what: 'erased', id: 'x' }, { what: 'added', id: 5 }])
      channel.postMessage(message);
    channel.postMessage({ what: 'added', id: 'last' });
    while (heard.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    channel.close();
    expect(heard).to.deep.equal([{ what: 'added', id: 'last' }]);
  });

  it('does not stand in the way of who needs the database closed', async () => {
    const name = `store-${++number}`;
    const store = open(name);
    await store.add(record(1));
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = resolve;
      request.onblocked = () => reject(new Error('it is in the way'));
    });
    expect(await store.get('urn:uuid:1')).to.equal(null);
  });

  it('says that it is out of reach where the browser shuts it', async () => {
    const mend = breaking(IDBFactory.prototype, 'open', 'SecurityError');
    try {
      const store = open();
      for (const action of [store.probe(), store.get('x'), store.add(record(1)), store.withdraw('x')])
        expect(await caught(action)).to.equal('store.unavailable');
      mend();
      expect((await store.add(record(1))).id).to.equal('urn:uuid:1');
    } finally {
      mend();
    }
  });

  it('says that there is no room left', async () => {
    const store = open();
    await store.probe();
    const mend = breaking(IDBObjectStore.prototype, 'add', 'QuotaExceededError');
    try {
      expect(await caught(store.add(record(1)))).to.equal('store.full');
    } finally {
      mend();
    }
    expect(await caught(store.add(record(1)))).to.equal('nothing');
  });
});

/** Lets a method of the browser fail, until the answer is called. */
function breaking(prototype: object, method: string, name: string): () => void {
  const descriptor = Object.getOwnPropertyDescriptor(prototype, method) ?? {};
  Object.defineProperty(prototype, method, {
    ...descriptor,
    value: () => {
      throw new DOMException('', name);
    },
  });
  return () => Object.defineProperty(prototype, method, descriptor);
}
