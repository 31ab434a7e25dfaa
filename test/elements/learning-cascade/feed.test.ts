import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CascadeNode, OpenedRecord } from '../../../packages/recognition/src/index.js';
import { createDossier } from '../../../packages/recognition/src/dossier.js';
import { feedOfCascade } from '../../../packages/elements/src/learning-cascade/lib/feed/feed-of.js';
import { growCascade } from '../../../packages/elements/src/learning-cascade/lib/feed/grow-cascade.js';
import { growthOf } from '../../../packages/elements/src/learning-cascade/lib/feed/growth-of.js';
import { readDossier } from '../../../packages/elements/src/learning-cascade/lib/feed/read-dossier.js';
import { takeTurns, turn } from '../../../packages/elements/src/learning-cascade/lib/feed/take-turns.js';
import { searchPeople } from '../../../packages/elements/src/learning-cascade/lib/search-people.js';
import { createMemoryStore, type StoredRecord } from '../../../packages/stores/src/index.js';
import { person, sceneOf, teaching } from './support/scene-of.js';

const never = new AbortController().signal;
const isAborted = { name: 'AbortError' };

describe('many, one after another', () => {
  test('are each taken once, in their order, also where each takes a while', async () => {
    const taken: number[] = [];
    await takeTurns([1, 2, 3], (one) => void taken.push(one), never);
    await takeTurns([4, 5], async (one) => void taken.push(await Promise.resolve(one)), never);
    assert.deepEqual(taken, [1, 2, 3, 4, 5]);
  });

  test('let the page answer in between', async () => {
    let answered = 0;
    const timer = setInterval(() => (answered += 1));
    const work = (): void => {
      const end = performance.now() + 10;
      while (performance.now() < end);
    };
    await takeTurns([1, 2, 3, 4], work, never);
    clearInterval(timer);
    assert.ok(answered > 0);
  });

  test('are left where nobody waits for them any more', async () => {
    const stop = new AbortController();
    const taken: number[] = [];
    const work = (one: number): void => {
      taken.push(one);
      stop.abort();
      const end = performance.now() + 10;
      while (performance.now() < end);
    };
    await assert.rejects(takeTurns([1, 2, 3], work, stop.signal), isAborted);
    assert.deepEqual(taken, [1]);
    await assert.rejects(turn(stop.signal), isAborted);
  });

  test('tell what failed', async () => {
    const fail = (): never => {
      throw new Error('no');
    };
    await assert.rejects(takeTurns([1], fail, never), { message: 'no' });
  });
});

/** So many sources, and so many who learned of the first. */
function grown(
  sources: number,
  learners: number,
): { nodes: CascadeNode[]; edges: ReturnType<typeof teaching>[] } {
  const roots = Array.from({ length: sources }, (_, at) => person(`s${at}`, { generation: 0 }));
  const others = Array.from({ length: learners }, (_, at) =>
    person(`p${at}`, { generation: 1, outcome: 'verified' }),
  );
  return { nodes: [...roots, ...others], edges: others.map(({ id }) => teaching('s0', id, 'verified')) };
}

describe('how far it came', () => {
  test('is the sources and all whom they reached', () => {
    assert.deepEqual(growthOf(grown(5, 10)), { roots: 5, people: 15, ratio: 2, waves: 1 });
  });

  test('is not told where it would speak of a few', () => {
    assert.equal(growthOf({ nodes: [], edges: [] }), undefined);
    assert.equal(growthOf(grown(1, 2)), undefined);
  });

  test('is of all together, also where only some are shown', async () => {
    const cascade = grown(5, 10);
    const wish = { src: null, badge: null, for: 'p3', community: null, depth: null, cascade };
    const feed = await feedOfCascade(cascade, wish, never);
    assert.equal(feed.index.nodes.length, 2);
    assert.equal(feed.growth?.people, 15);
    assert.deepEqual([feed.mine, feed.me, feed.dossier], [undefined, null, null]);
    assert.deepEqual([feed.verdictOf('zQm'), feed.howOf('zQm')], [undefined, undefined]);
  });

  test('is not worked out for a wish that is over', async () => {
    const cascade = grown(5, 10);
    const wish = { src: null, badge: null, for: null, community: null, depth: null, cascade };
    await assert.rejects(feedOfCascade(cascade, wish, AbortSignal.abort()), isAborted);
  });
});

describe('records that come little by little', () => {
  const at = (time: string): Date => new Date(time);
  const noon = at('2026-03-01T12:00:00Z');
  const wish = { badge: null, community: null };
  const told = (digest: string): OpenedRecord =>
    ({
      kind: 'profile',
      digest,
      record: { subject: digest, id: digest },
      carried: [],
    }) as unknown as OpenedRecord;
  const dossier = (...digests: readonly string[]): ReturnType<typeof createDossier> =>
    createDossier(digests.map(told), {});

  test('are added to what was there, within the hour', async () => {
    const before = await growCascade(dossier('a'), wish, noon, undefined, never);
    const after = await growCascade(dossier('a', 'b'), wish, at('2026-03-01T12:59:00Z'), before, never);
    assert.equal(after.live, before.live);
    assert.deepEqual([...after.taken], ['a', 'b']);
  });

  for (const [why, records, wished, now] of [
    ['one is gone', ['b'], wish, noon],
    ['an hour has passed', ['a', 'b'], wish, at('2026-03-01T13:00:00Z')],
    ['another badge is wished for', ['a', 'b'], { ...wish, badge: 'poterie' }, noon],
    ['another community is wished for', ['a', 'b'], { ...wish, community: 'did:web:x' }, noon],
  ] as const)
    test(`are all judged anew where ${why}`, async () => {
      const before = await growCascade(dossier('a', 'b'), wish, noon, undefined, never);
      const after = await growCascade(dossier(...records), wished, now, before, never);
      assert.notEqual(after.live, before.live);
      assert.deepEqual([...after.taken].sort(), [...records]);
    });

  test('of a store say nothing where they are no records', async () => {
    const bodies = ['no json', '{}', '[]', null, new Uint8Array([1, 2, 3]), { type: 'Badge' }];
    const rubbish = bodies.map((body) => ({ body })) as unknown as readonly StoredRecord[];
    async function* list(): AsyncIterable<readonly StoredRecord[]> {
      yield await Promise.resolve(rubbish);
    }
    const store = { ...createMemoryStore(), list };
    const read = await readDossier(store, 'did:web:x', noon, never);
    assert.deepEqual(read.opened, []);
  });
});

describe('a search', () => {
  const nodes = [
    person('a', { garden: 'https://jdn.example/Forêt' }),
    person('b', { garden: 'https://jdn.example/Forêt' }),
    person('c'),
    person('d', { kind: 'ghost' }),
    person('https://w.example/Récit', { kind: 'note' }),
  ];
  const scene = sceneOf(nodes, [], { names: { a: 'Éloïse Ñu', c: 'Œdipe', d: 'Gone' } });
  for (const [query, found] of [
    ['eloise', [0]],
    ['ÉLOÏSE', [0]],
    ['nu eloi', [0]],
    ['foret', [0]],
    ['eloise cergy', []],
    ['gone', []],
    ['a person', []],
    ['recit', [4]],
    ['  ', []],
    ['', []],
    ['.*', []],
  ] as const)
    test(`for ${JSON.stringify(query)} finds ${found.length}`, () => {
      assert.deepEqual(searchPeople(query, scene), found);
    });
});
