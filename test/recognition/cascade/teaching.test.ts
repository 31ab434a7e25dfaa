import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Cascade, CascadeEdge, CascadeNode } from '../../../packages/recognition/src/cascade/cascade.js';
import { circlesOf } from '../../../packages/recognition/src/cascade/circles-of.js';
import { fragilityOf } from '../../../packages/recognition/src/cascade/fragility-of.js';
import { indicatorsOf, multiplicationOf } from '../../../packages/recognition/src/cascade/indicators-of.js';
import { lineageOfPerson } from '../../../packages/recognition/src/cascade/lineage-of-person.js';
import { sharedCredit } from '../../../packages/recognition/src/cascade/shared-credit.js';
import { buildTeachingGraph, reachOf } from '../../../packages/recognition/src/cascade/teaching-graph.js';

interface Said {
  readonly roots?: readonly string[];
  readonly gardens?: Readonly<Record<string, string>>;
  readonly waves?: Readonly<Record<string, number>>;
  readonly alone?: readonly string[];
  readonly states?: Readonly<Record<string, CascadeEdge['state']>>;
}
/** Who taught whom, as `teacher>learner`; confirmed where nothing else is said. */
function cascadeOf(
  lessons: readonly string[],
  { roots = [], gardens = {}, waves = {}, alone = [], states = {} }: Said = {},
): Cascade {
  const pairs = lessons.map((lesson) => [lesson, ...lesson.split('>')] as const);
  const ids = [...new Set([...roots, ...alone, ...pairs.flatMap(([, ...both]) => both)])].sort();
  const nodes = ids.map((id): CascadeNode => ({
    id,
    kind: id.startsWith('https:') ? 'note' : 'person',
    isRoot: roots.includes(id),
    garden: gardens[id],
    generation: roots.includes(id) ? 0 : waves[id],
    outcome: 'verified',
  }));
  const edges = pairs.map(([lesson, from = '', to = '']): CascadeEdge => ({
    from,
    to,
    state: states[lesson] ?? 'confirmed',
    badge: `zQm${lesson}`,
  }));
  return { nodes, edges };
}
/** So many teachers, each with so many learners of her own; the first two are sources. */
const star = (teachers: number, learners: number) =>
  Array.from({ length: teachers * learners }, (_, place) => `t${place % teachers}>p${place}`);
const sources = { roots: ['t0', 't1'] };
const TOO_FEW = { code: 'too_few' };

describe('the graph of who taught whom', () => {
  it('has sources and those who taught or learned, and nobody whose lessons are only said', () => {
    const said = { roots: ['r'], alone: ['idle'], states: { 'c>d': 'declared', 'a>b': 'verified' } as const };
    const graph = buildTeachingGraph(cascadeOf(['a>b', 'c>d', 'https://n>b'], said));
    assert.deepEqual(
      graph.people.map(({ id }) => id),
      ['a', 'b', 'r'],
    );
    assert.deepEqual(
      [graph.placeOf('b'), graph.placeOf('c'), graph.placeOf('idle')],
      [1, undefined, undefined],
    );
    assert.deepEqual(graph.learners, [[1], [], []]);
    assert.deepEqual(graph.teachers, [[], [0], []]);
  });

  it('reaches each person once, and nobody of the group that it starts from', () => {
    const graph = buildTeachingGraph(cascadeOf(['a>b', 'a>c', 'b>d', 'c>d', 'd>a']));
    const reach = (...names: readonly string[]) =>
      reachOf(
        names.map((name) => graph.placeOf(name) ?? -1),
        graph,
      );
    assert.deepEqual([reach('a'), reach('a', 'b'), reach('d'), reach()], [3, 2, 3, 0]);
  });
});

describe('lineageOfPerson', () => {
  const cascade = cascadeOf(['a>b', 'b>c', 'c>a', 'c>d', 'https://n>b', 'b>e'], {
    states: { 'b>e': 'declared', 'c>d': 'verified' },
  });

  it('gives what she learned and passed on, declared and of notes, too', () => {
    const { learnedFrom, passedOn } = lineageOfPerson('b', cascade);
    assert.deepEqual(
      learnedFrom.map(({ from }) => from),
      ['a', 'https://n'],
    );
    assert.deepEqual(
      passedOn.map(({ to, state }) => [to, state]),
      [
        ['c', 'confirmed'],
        ['e', 'declared'],
      ],
    );
  });

  it('reaches those alone to whom both signed, and not herself in a circle', () => {
    assert.deepEqual(
      ['a', 'b', 'c', 'd', 'e'].map((name) => lineageOfPerson(name, cascade).reach),
      [3, 3, 3, 0, 0],
    );
  });

  it('counts nobody as reached by a note', () => {
    assert.equal(lineageOfPerson('https://n', cascade).reach, 0);
  });
});

describe('circlesOf', () => {
  it('has one for each where nobody taught back, and none without people', () => {
    assert.equal(circlesOf([]).length, 0);
    assert.equal(new Set(circlesOf([[1], [2], []])).size, 3);
    assert.equal(new Set(circlesOf([[0]])).size, 1, 'one who taught herself');
  });

  it('finds two circles that share one person to be one', () => {
    const [a, b, c, d] = circlesOf([[1], [0, 2], [1], [0]]);
    assert.deepEqual([a === b, b === c, d === a], [true, true, false]);
    assert.ok((d ?? -1) > (a ?? -1), 'who leads there is numbered later');
  });

  it('does not take those for a circle who learned of the same person', () => {
    assert.equal(new Set(circlesOf([[1, 2], [3], [3], []])).size, 4);
  });
});

describe('fragilityOf', () => {
  const fragility = (...lessons: readonly string[]) => fragilityOf(buildTeachingGraph(cascadeOf(lessons)));

  it('is nothing where nobody learned, and all where one taught everybody', () => {
    assert.equal(fragility(), 0);
    assert.equal(fragility('a>b', 'a>c', 'a>d'), 1);
  });

  it('shares who learned of several among her teachers', () => {
    assert.equal(fragility('a>c', 'b>c'), 0.5);
    assert.equal(fragility('a>c', 'b>c', 'a>d', 'b>e'), 0.5);
    assert.equal(fragility('a>c', 'b>c', 'a>d', 'a>e'), 2.5 / 3);
  });
});

describe('sharedCredit', () => {
  const creditOf = (lessons: readonly string[], said: Said) => {
    const graph = buildTeachingGraph(cascadeOf(lessons, said));
    return Object.fromEntries(graph.people.map(({ id }, place) => [id, sharedCredit(graph)[place]]));
  };

  it('goes up to the teachers in equal parts', () => {
    const said = { roots: ['r', 's'], waves: { a: 1, b: 2 } };
    assert.deepEqual(creditOf(['r>a', 's>a', 'a>b'], said), { r: 1, s: 1, a: 1, b: 0 });
  });

  it('does not turn round in a circle, nor go to who is not reached from a source', () => {
    const said = { roots: ['r'], waves: { a: 1, b: 2 } };
    assert.deepEqual(creditOf(['r>a', 'a>b', 'b>a', 'x>b'], said), { r: 2, a: 1, b: 0, x: 0 });
  });

  it('does not go from a source to who taught her', () => {
    assert.deepEqual(creditOf(['r>a', 'a>r'], { roots: ['r'], waves: { a: 1 } }), { r: 1, a: 0 });
  });
});

describe('a figure is suppressed', () => {
  it('below five people of whom it is, though the community is larger', () => {
    const gardens = (many: number) =>
      Object.fromEntries(Array.from({ length: many }, (_, place) => [`p${place}`, 'g']));
    const withGardens = (many: number) =>
      indicatorsOf(cascadeOf(star(3, 3), { ...sources, gardens: gardens(many) }));
    assert.deepEqual(withGardens(4).diversity, TOO_FEW);
    assert.deepEqual(withGardens(5).diversity, { value: 1 });
    assert.deepEqual(withGardens(9).permeability, TOO_FEW, 'no teacher has one: no pair is known');
  });

  it('where fewer than five people are in pairs whose gardens are known', () => {
    const gardens = { t0: 'g', p0: 'g', p3: 'h', p6: 'g' };
    const more = { ...gardens, t1: 'h', p1: 'g' };
    assert.deepEqual(indicatorsOf(cascadeOf(star(3, 3), { ...sources, gardens })).permeability, TOO_FEW);
    assert.deepEqual(indicatorsOf(cascadeOf(star(3, 3), { ...sources, gardens: more })).permeability, {
      value: 0.5,
    });
  });

  it('below ten teachers, whatever is asked for', () => {
    const fragility = (teachers: number, minPeople: number) =>
      indicatorsOf(cascadeOf(star(teachers, 2), sources), { minPeople }).fragility;
    assert.deepEqual(
      [fragility(9, 1), fragility(9, 5), fragility(10, 1)],
      [TOO_FEW, TOO_FEW, { value: 0.1 }],
    );
  });

  it('for a group of fewer than five people, counted once, whom the cascade knows', () => {
    const cascade = cascadeOf(star(6, 2), sources);
    const four = ['t0', 't1', 't2', 't3'];
    for (const group of [four, [...four, 't3'], [...four, 'nobody'], []])
      assert.deepEqual(multiplicationOf(group, cascade), TOO_FEW);
    assert.deepEqual(multiplicationOf([...four, 't4'], cascade), { value: 2 });
    assert.deepEqual(multiplicationOf([...four, 't4'], cascade, { minPeople: 6 }), TOO_FEW);
    assert.deepEqual(multiplicationOf(four, cascade, { minPeople: 2 }), TOO_FEW, 'nobody can ask for less');
  });

  it('of one source, while the number of people is told', () => {
    const { roots, multiplication, people } = indicatorsOf(cascadeOf(star(3, 3), { roots: ['t0'] }));
    assert.deepEqual([roots, multiplication, people], [TOO_FEW, TOO_FEW, { value: 12 }]);
  });
});

describe('what is said of all together', () => {
  it('is the share who taught, who did both, the last wave and what each source has reached', () => {
    const waves = { a: 1, b: 2, c: 3, d: 1 };
    const found = indicatorsOf(cascadeOf(['r>a', 'a>b', 'b>c', 's>d'], { roots: ['r', 's'], waves }));
    assert.deepEqual(found.people, { value: 6 });
    assert.deepEqual(found.roots, { value: 2 });
    assert.deepEqual(found.waves, { value: 3 });
    assert.deepEqual(found.transmission, { value: 4 / 6 });
    assert.deepEqual(found.reciprocity, { value: 2 / 6 });
    assert.deepEqual(found.multiplication, { value: 2 });
    assert.ok(Object.isFrozen(found));
  });

  it('is as diverse as the gardens are many and even', () => {
    const diversity = (names: string) => {
      const gardens = Object.fromEntries([...names].map((name, place) => [`p${place}`, name]));
      const { diversity: found } = indicatorsOf(cascadeOf(star(2, 4), { ...sources, gardens }));
      return 'value' in found ? Math.round(found.value * 100) / 100 : found;
    };
    assert.deepEqual([diversity('aaaaaaaa'), diversity('aaaabbbb'), diversity('abcdefgh')], [1, 2, 8]);
    assert.ok(Number(diversity('aaaaaaab')) < 2);
  });
});
