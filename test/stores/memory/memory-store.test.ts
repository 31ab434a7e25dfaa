import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMemoryStore } from '../../../packages/stores/src/index.js';
import { record, WRITABLE } from '../contract/record-store-contract.js';

describe('the memory store', () => {
  for (const { name, run } of WRITABLE) it(name, () => run(createMemoryStore()));

  it('says who wrote and when, as it was told', async () => {
    const account = { id: 'ada', name: 'Ada' };
    const now = (): Date => new Date('2026-03-01T10:00:00Z');
    const store = createMemoryStore({ account, now });
    const { host } = await store.add(record(1));
    assert.deepEqual(host, { account, created: '2026-03-01T10:00:00.000Z', url: null });
    assert.deepEqual(await store.whoAmI(), account);
    assert.equal(await createMemoryStore().whoAmI(), null);
  });

  it('lets the others hear when a listener breaks, and tells the page of it', async (context) => {
    const { mock } = context.mock.method(globalThis, 'queueMicrotask', () => undefined);
    const store = createMemoryStore();
    const heard: string[] = [];
    store.watch?.(() => {
      throw new Error('broken');
    });
    store.watch?.(({ id }) => heard.push(id));
    await store.add(record(1));
    assert.deepEqual(heard, ['urn:uuid:1']);
    assert.throws(() => mock.calls[0]?.arguments[0]?.(), /broken/);
  });
});
