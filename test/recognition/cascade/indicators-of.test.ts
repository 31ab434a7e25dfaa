import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { buildCascade } from '../../../packages/recognition/src/cascade/build-cascade.js';
import type { Cascade, CascadeEdge, CascadeNode } from '../../../packages/recognition/src/cascade/cascade.js';
import { circlesOf } from '../../../packages/recognition/src/cascade/circles-of.js';
import { closedBranchesOf } from '../../../packages/recognition/src/cascade/closed-branches-of.js';
import {
  indicatorsOf,
  multiplicationOf,
  type Figure,
} from '../../../packages/recognition/src/cascade/indicators-of.js';
import { lineageOfPerson } from '../../../packages/recognition/src/cascade/lineage-of-person.js';
import { buildLineage, NOW } from '../fixtures/lineage.js';
import { charterOf, did } from '../fixtures/records.js';

const now = new Date(NOW);

function cascadeOf(
  lessons: readonly (readonly [string, string])[],
  roots: readonly string[],
  state: CascadeEdge['state'] = 'confirmed',
): Cascade {
  const ids = [...new Set([...roots, ...lessons.flat()])].sort();
  const nodes = ids.map((id): CascadeNode => ({
    id,
    kind: 'person',
    isRoot: roots.includes(id),
    garden: undefined,
    generation: roots.includes(id) ? 0 : 1,
    outcome: 'verified',
  }));
  return { nodes, edges: lessons.map(([from, to]) => ({ from, to, state, badge: 'zQm' })) };
}

const star = (teachers: number, pupils: number) =>
  Array.from({ length: teachers * pupils }, (_, index) => [`t${index % teachers}`, `p${index}`] as const);

describe('indicatorsOf', () => {
  it('says nothing of fewer than five people, however few are asked for', () => {
    const four = cascadeOf(
      [
        ['a', 'c'],
        ['b', 'd'],
      ],
      ['a', 'b'],
    );
    for (const minPeople of [undefined, 1, 5])
      for (const figure of Object.values(indicatorsOf(four, minPeople === undefined ? {} : { minPeople })))
        assert.deepEqual(figure, { code: 'too_few' });
    assert.deepEqual(
      indicatorsOf(
        cascadeOf(
          [
            ['a', 'c'],
            ['b', 'd'],
            ['b', 'e'],
          ],
          ['a', 'b'],
        ),
      ).people,
      { value: 5 },
    );
  });

  it('asks for more people where it is told to', () => {
    const six = cascadeOf(star(2, 2), ['t0', 't1']);
    assert.deepEqual(indicatorsOf(six, { minPeople: 6 }).people, { value: 6 });
    assert.deepEqual(indicatorsOf(six, { minPeople: 7 }).people, { code: 'too_few' });
  });

  it('does not tell what the only source did', () => {
    const { multiplication, roots, people } = indicatorsOf(cascadeOf(star(1, 9), ['t0']));
    assert.deepEqual(
      [multiplication, roots, people],
      [{ code: 'too_few' }, { code: 'too_few' }, { value: 10 }],
    );
  });

  it('tells how much hangs on one teacher only where there are ten', () => {
    assert.deepEqual(indicatorsOf(cascadeOf(star(9, 2), ['t0', 't1'])).fragility, { code: 'too_few' });
    assert.deepEqual(indicatorsOf(cascadeOf(star(10, 2), ['t0', 't1'])).fragility, { value: 0.1 });
  });

  it('counts nothing that is declared alone, and no note', () => {
    const declared = cascadeOf(star(6, 2), ['t0', 't1'], 'declared');
    assert.deepEqual(indicatorsOf(declared).people, { code: 'too_few' });
    const note: CascadeNode = {
      id: 'https://wiki.example',
      kind: 'note',
      isRoot: false,
      garden: undefined,
      generation: undefined,
      outcome: undefined,
    };
    const { nodes, edges } = cascadeOf(star(3, 2), ['t0', 't1']);
    assert.deepEqual(indicatorsOf({ nodes: [...nodes, note], edges }), indicatorsOf({ nodes, edges }));
  });

  it('holds no name and no number of one person, in whatever community', () => {
    const found = indicatorsOf(buildCascade({ opened: buildLineage(), charter: charterOf() }, { now }));
    assert.ok(!JSON.stringify(found).includes('did:'));
    const figures: readonly Figure[] = Object.values({ ...found });
    for (const figure of figures) assert.ok('code' in figure || Number.isFinite(figure.value));
  });
});

describe('multiplicationOf', () => {
  it('is given of five people or more', () => {
    const cascade = cascadeOf(star(6, 3), ['t0', 't1']);
    const group = (size: number) => Array.from({ length: size }, (_, index) => `t${index}`);
    assert.deepEqual(multiplicationOf(group(4), cascade), { code: 'too_few' });
    assert.deepEqual(multiplicationOf(['t0', 't0', 't0', 't0', 't0', 'nobody'], cascade), {
      code: 'too_few',
    });
    assert.deepEqual(multiplicationOf(group(5), cascade), { value: 3 });
  });
});

describe('lineageOfPerson', () => {
  it('knows nothing of who is not there', () => {
    const cascade = cascadeOf(star(2, 2), ['t0', 't1']);
    assert.deepEqual(lineageOfPerson('nobody', cascade), { learnedFrom: [], passedOn: [], reach: 0 });
  });

  it('counts nobody twice, and not herself where people taught each other', () => {
    const circle = cascadeOf(
      [
        ['a', 'b'],
        ['b', 'a'],
        ['b', 'c'],
        ['a', 'c'],
      ],
      ['a'],
    );
    assert.equal(lineageOfPerson('a', circle).reach, 2);
  });
});

describe('closedBranchesOf', () => {
  const branches = (further: Readonly<Record<string, readonly string[]>>) =>
    closedBranchesOf({ opened: buildLineage(further), charter: charterOf() }, { now });

  it('finds four people who hang on two, though these vouch for others too', () => {
    const further = {
      a: ['Kim', 'Lou'],
      b: ['Kim', 'Lou'],
      c: ['Kim', 'Lou'],
      d: ['a', 'b'],
      e: ['Lou', 'Jo'],
      f: ['Kim', 'Jo'],
    };
    assert.deepEqual(branches(further), [
      { attesters: ['Kim', 'Lou'].map(did), people: ['a', 'b', 'c', 'd'].map(did) },
    ]);
  });

  it('finds none where a third stands for one of them', () => {
    assert.deepEqual(branches({ a: ['Kim', 'Lou'], b: ['Kim', 'Jo'], c: ['Max', 'Lou'], d: ['a', 'b'] }), []);
  });

  it('finds none in what hangs on the sources themselves', () => {
    const further = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [name, ['Ana', 'Bo']]));
    assert.deepEqual(branches(further), []);
  });
});

describe('circlesOf', () => {
  const graphs = fc
    .integer({ min: 1, max: 9 })
    .chain((size) =>
      fc.array(fc.array(fc.nat(size - 1), { maxLength: 4 }), { minLength: size, maxLength: size }),
    );

  const reaches = (edges: readonly (readonly number[])[], from: number, to: number): boolean => {
    const seen = new Set([from]);
    for (const at of seen) for (const next of edges[at] ?? []) seen.add(next);
    return seen.has(to);
  };

  it('puts two together exactly where each reaches the other, and later ones lower', () => {
    fc.assert(
      fc.property(graphs, (edges) => {
        const circles = circlesOf(edges);
        for (const [from, learners] of edges.entries()) {
          for (const to of edges.keys())
            assert.equal(circles[from] === circles[to], reaches(edges, from, to) && reaches(edges, to, from));
          for (const to of learners) assert.ok((circles[to] ?? 0) <= (circles[from] ?? 0));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('walks a long line', () => {
    const line = Array.from({ length: 50_000 }, (_, index) => (index < 49_999 ? [index + 1] : []));
    assert.equal(new Set(circlesOf(line)).size, 50_000);
  });
});
