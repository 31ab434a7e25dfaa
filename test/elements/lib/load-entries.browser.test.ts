import { expect } from '@open-wc/testing';
import type { RecordStore } from '@commons-badges/stores';
import type { BadgeEntry } from '../../../packages/elements/src/lib/badge-entry.js';
import { BadgeReader } from '../../../packages/elements/src/lib/badge-reader.js';
import { loadEntries } from '../../../packages/elements/src/lib/load-entries.js';
import { createFakeServices, createFakeStore, manyBadges } from '../support/fake-services.js';

/** Entries that each have an address, so that reading one asks for it. */
function createRemoteStore(count: number): { store: RecordStore; most: () => number; asked: string[] } {
  const asked: string[] = [];
  let running = 0;
  let most = 0;
  const bodies = manyBadges(count).map((fake) => JSON.stringify(fake));
  const record = (index: number) => ({
    id: String(index),
    kind: 'badge' as const,
    body: null,
    index: {},
    host: { account: null, created: null, url: `https://jardin.example/${index}` },
  });
  const store: RecordStore = {
    ...createFakeStore([]),
    async *list() {
      yield Array.from({ length: count }, (_, index) => record(index));
    },
    get: async (id) => {
      asked.push(id);
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, 1));
      running -= 1;
      return { ...record(Number(id)), body: bodies[Number(id)]! };
    },
  };
  return { store, asked, most: () => most };
}

async function load(store: RecordStore, isReadingAll = false): Promise<readonly (readonly BadgeEntry[])[]> {
  const reader = new BadgeReader({
    services: createFakeServices([]),
    store,
    network: 'same-origin',
    allowed: new Set(),
  });
  const { signal } = new AbortController();
  const seen: (readonly BadgeEntry[])[] = [];
  for await (const entries of loadEntries({ store, reader, isReadingAll, signal })) seen.push([...entries]);
  return seen;
}

const readIn = (entries: readonly BadgeEntry[] = []): number =>
  entries.filter(({ declared }) => declared.status === 'ready').length;

describe('loading the entries of a store', () => {
  it('gives the first page as soon as it is read, and everything at last', async () => {
    const seen = await load(createFakeStore(manyBadges(450)));
    expect(seen.map((entries) => entries.length)).to.deep.equal([200, 450]);
    expect(readIn(seen.at(-1))).to.equal(450);
  });

  it('gives an empty list as such', async () => {
    expect(await load(createFakeStore([]))).to.deep.equal([[], []]);
  });

  it('shows entries with an address before they are read, then reads a screenful, four at a time', async () => {
    const { store, most, asked } = createRemoteStore(100);
    const seen = await load(store);
    expect(readIn(seen[0])).to.equal(60);
    expect(seen.at(-1)?.length).to.equal(100);
    expect(asked.length).to.equal(60);
    expect(most()).to.equal(4);
  });

  it('reads all of them where what they say decides whether they are shown', async () => {
    const { store, asked } = createRemoteStore(100);
    expect(readIn((await load(store, true)).at(-1))).to.equal(100);
    expect(asked.length).to.equal(100);
  });

  it('gives the page its turn again and again, however long it takes', async () => {
    const store = createFakeStore(manyBadges(120));
    const services = createFakeServices([]);
    const reader = new BadgeReader({ services, store, network: 'same-origin', allowed: new Set() });
    const read = reader.read.bind(reader);
    // Each takes the processor a millisecond by the clock, so that a slow machine takes more turns, not fewer.
    reader.read = (...given) => {
      const end = performance.now() + 1;
      while (performance.now() < end);
      return read(...given);
    };
    let turns = 0;
    const beat = setInterval(() => (turns += 1));
    const { signal } = new AbortController();
    for await (const entries of loadEntries({ store, reader, isReadingAll: false, signal }))
      expect(entries.length).to.equal(120);
    clearInterval(beat);
    expect(turns).to.be.above(4);
  });
});
