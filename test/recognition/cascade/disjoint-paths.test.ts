import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { countDisjointPaths } from '../../../packages/recognition/src/cascade/disjoint-paths.js';
import { ATTESTERS, ONE_COLLUDER, ROOTS, TWO_COLLUDERS } from '../fixtures/lineage.js';

const roots = new Set<string>(ROOTS);
const count = (attesters: Readonly<Record<string, readonly string[]>>, person: string, limit = 2): number =>
  countDisjointPaths(new Map(Object.entries(attesters)), roots, person, limit);

describe('countDisjointPaths', () => {
  for (const name of Object.keys(ATTESTERS)) {
    it(`V1: two separate paths lead to ${name}, and no third`, () => {
      assert.equal(count(ATTESTERS, name), 2);
      assert.equal(count(ATTESTERS, name, 9), 2);
    });
  }

  it('V2: one colluder can pass no more than one path on', () => {
    const all = { ...ATTESTERS, ...ONE_COLLUDER };
    assert.equal(count(all, 'Mal'), 2);
    for (const fake of ['s1', 's2', 's3']) assert.equal(count(all, fake, 9), 1);
  });

  it('V3: two colluders can: this is the known limit', () => {
    const all = { ...ATTESTERS, ...TWO_COLLUDERS };
    for (const fake of ['s1', 's2', 's3']) assert.equal(count(all, fake, 9), 2);
  });

  it('looks for no more than it is asked for, and a root needs none', () => {
    assert.equal(count({ x: ROOTS }, 'x', 9), 3);
    assert.equal(count({ x: ROOTS }, 'x', 2), 2);
    assert.equal(count({ x: ROOTS }, 'x', 0), 0);
    assert.equal(count({}, 'Ana', 2), 2);
    assert.equal(count({}, 'nobody'), 0);
  });

  it('counts a root once, whichever way its word comes', () => {
    assert.equal(count({ a: ['Ana'], b: ['Ana'], x: ['a', 'b', 'Ana'] }, 'x', 9), 1);
  });

  it('gives a path back when another way needs it', () => {
    // Taken greedily, Ana → a → x would close the only way that Bo has.
    const crossed = { a: ['Ana', 'Bo'], b: ['Ana'], x: ['a', 'b'] };
    assert.equal(count(crossed, 'x'), 2);
  });

  it('does not go in circles, nor through the person herself', () => {
    assert.equal(count({ a: ['b', 'x'], b: ['a', 'x'], x: ['a', 'b', 'x'] }, 'x', 9), 0);
    assert.equal(count({ a: ['b', 'Ana'], b: ['a'], x: ['a', 'b'] }, 'x', 9), 1);
  });

  it('takes names that objects have of themselves', () => {
    assert.equal(
      count(JSON.parse('{"__proto__": ["Ana"], "x": ["__proto__", "Bo"]}') as Record<string, string[]>, 'x'),
      2,
    );
  });

  it('finds as many as there are people whose loss cuts everybody off', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'x'];
    const graph = fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names, ...ROOTS)), {
      maxLength: 18,
    });
    fc.assert(
      fc.property(graph, (edges) => {
        const attesters = new Map<string, Set<string>>();
        for (const [learner, holder] of edges)
          attesters.set(learner, (attesters.get(learner) ?? new Set()).add(holder));
        assert.equal(
          countDisjointPaths(attesters, roots, 'x', 9),
          smallestCut(
            attesters,
            [...names, ...ROOTS].filter((name) => name !== 'x'),
          ),
        );
      }),
      { numRuns: 400 },
    );
  });

  it('walks a long line without running out of room', () => {
    const line = new Map(
      Array.from({ length: 20_000 }, (_, index) => [`p${index + 1}`, [`p${index}`]] as const),
    );
    assert.equal(countDisjointPaths(line, new Set(['p0']), 'p20000', 2), 1);
  });
});

/** Menger: by trying every set of people. */
function smallestCut(attesters: ReadonlyMap<string, ReadonlySet<string>>, people: readonly string[]): number {
  let best = people.length;
  for (let mask = 0; mask < 1 << people.length; mask += 1) {
    const lost = new Set(people.filter((_, index) => mask & (1 << index)));
    if (lost.size < best && !reaches(attesters, lost)) best = lost.size;
  }
  return best;
}

function reaches(attesters: ReadonlyMap<string, ReadonlySet<string>>, lost: ReadonlySet<string>): boolean {
  const seen = new Set(['x']);
  for (const name of seen) {
    if (roots.has(name)) return true;
    for (const holder of attesters.get(name) ?? []) if (!lost.has(holder)) seen.add(holder);
  }
  return false;
}
