import { expect } from '@open-wc/testing';
import { createIndexedDbShelf, createMemoryStore, createOutbox } from '../../../packages/stores/src/index.js';
import { record } from '../contract/record-store-contract.js';

let number = 0;
const freshName = (): string => `shelf-${++number}-${performance.timeOrigin}`;

describe('the shelf in this browser', () => {
  it('keeps what waits for the next visit, in its order and letter by letter', async () => {
    const name = freshName();
    const store = createMemoryStore();
    const bytes = record(2, { kind: 'badge', body: Uint8Array.of(0, 255, 10) });
    const before = createOutbox({ store, shelf: createIndexedDbShelf(name) });
    await before.put(record(1));
    await before.put(bytes);
    const after = createOutbox({ store, shelf: createIndexedDbShelf(name) });
    expect((await after.waiting()).map((waiting) => waiting.record)).to.deep.equal([record(1), bytes]);
    expect(await after.send()).to.deep.equal(['urn:uuid:1', 'urn:uuid:2']);
    expect(await before.waiting()).to.deep.equal([]);
  });

  it('keeps the place of a record whose problem changes', async () => {
    const shelf = createIndexedDbShelf(freshName());
    const since = '2026-03-01T10:00:00Z';
    await shelf.put({ record: record(1), since });
    await shelf.put({ record: record(2), since });
    const problem = { code: 'store.full', store: 'x' } as const;
    await shelf.put({ record: record(1), since, problem });
    expect((await shelf.all()).map((waiting) => waiting.problem?.code)).to.deep.equal([
      'store.full',
      undefined,
    ]);
    await shelf.remove('urn:uuid:1');
    await shelf.remove('urn:uuid:9');
    expect((await shelf.all()).map((waiting) => waiting.record.id)).to.deep.equal(['urn:uuid:2']);
  });

  it('lets one tab send at a time', async () => {
    const name = freshName();
    const [here, there] = [createIndexedDbShelf(name), createIndexedDbShelf(name)];
    const steps: string[] = [];
    const work = (who: string) => async (): Promise<void> => {
      steps.push(`${who} begins`);
      await new Promise((resolve) => setTimeout(resolve, 20));
      steps.push(`${who} ends`);
    };
    await Promise.all([here.alone(work('here')), there.alone(work('there'))]);
    expect(steps).to.deep.equal(['here begins', 'here ends', 'there begins', 'there ends']);
  });

  it('sends each record once from two tabs', async () => {
    const name = freshName();
    const memory = createMemoryStore();
    const sent: string[] = [];
    const store = {
      ...memory,
      add: (given: Parameters<typeof memory.add>[0]) => {
        sent.push(given.id);
        return memory.add(given);
      },
    };
    const tabs = [1, 2].map(() => createOutbox({ store, shelf: createIndexedDbShelf(name) }));
    for (let one = 0; one < 5; one += 1) await tabs[0]?.put(record(one));
    await Promise.all(tabs.map((tab) => tab.send()));
    expect(sent).to.deep.equal([0, 1, 2, 3, 4].map((one) => `urn:uuid:${one}`));
  });
});
