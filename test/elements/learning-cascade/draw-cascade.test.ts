import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CascadeEdge, CascadeNode } from '../../../packages/recognition/src/index.js';
import { drawByGarden } from '../../../packages/elements/src/learning-cascade/lib/draw-by-garden.js';
import { drawCascade } from '../../../packages/elements/src/learning-cascade/lib/draw-cascade.js';
import {
  drawPerson,
  MARGIN,
  RADIUS,
} from '../../../packages/elements/src/learning-cascade/lib/draw-person.js';
import type { Drawing } from '../../../packages/elements/src/learning-cascade/lib/drawing.js';
import { gardenLook } from '../../../packages/elements/src/learning-cascade/lib/garden-look.js';
import { person, sceneOf, teaching } from './support/scene-of.js';

const LIMACES = 'https://jdn.example/limaces';
const CERGY = 'https://jdn.example/cergy';
const draw = (scene: ReturnType<typeof sceneOf>, room = 600, previous?: Drawing): Drawing =>
  drawCascade(scene, { open: new Set(), room, previous });

/** A source and so many learners of hers, all in one garden but each fourth, which has none. */
function crowd(size: number): { nodes: CascadeNode[]; edges: CascadeEdge[] } {
  const ids = Array.from({ length: size }, (_, at) => `p${at}`);
  return {
    nodes: ids.map((id, at) =>
      person(id, { generation: at === 0 ? 0 : 1, garden: at % 4 === 3 ? undefined : LIMACES }),
    ),
    edges: ids.slice(1).map((id) => teaching('p0', id)),
  };
}

describe('a small community', () => {
  const nodes = [
    person('a', { generation: 0, garden: LIMACES }),
    person('b', { generation: 1, garden: CERGY, outcome: 'verified' }),
    person('c', { generation: 2 }),
  ];
  const edges = [teaching('a', 'b', 'verified'), teaching('b', 'c')];

  test('is drawn one by one, who learned below who taught', () => {
    const drawing = draw(sceneOf(nodes, edges, { names: { a: 'Ana' } }));
    assert.equal(drawing.isGrouped, false);
    for (const { from, to } of drawing.edges) assert.ok(drawing.nodes[from]!.y < drawing.nodes[to]!.y);
    assert.deepEqual(drawing.nodes.map(({ label }) => label).filter(Boolean), ['Ana']);
  });

  test('lies within its borders, however narrow the page is', () => {
    for (const room of [200, 600, 2000]) {
      const { nodes: drawn, width, height } = draw(sceneOf(nodes, edges), room);
      assert.ok(width >= room);
      for (const { x, y, radius } of drawn)
        assert.ok(x - radius >= 0 && x + radius <= width && y - radius >= 0 && y + radius <= height);
    }
  });

  test('has a name for each wave', () => {
    assert.deepEqual(
      draw(sceneOf(nodes, edges)).rows.map(({ text }) => text),
      ['sources', 'wave 1', 'wave 2'],
    );
  });

  test('has no name for a row in which people of several waves stand', () => {
    const later = person('d', { generation: 1 });
    const mixed = [...nodes, later];
    const { rows } = draw(sceneOf(mixed, [...edges, teaching('a', 'd'), teaching('b', 'd', 'declared')]));
    assert.equal(rows[2]?.text, '');
  });

  test('carries edges by their places', () => {
    const drawing = draw(sceneOf(nodes, edges));
    for (const { place, from, to, state } of drawing.edges) {
      assert.deepEqual([drawing.ids[from], drawing.ids[to]], [edges[place!]!.from, edges[place!]!.to]);
      assert.equal(state, edges[place!]!.state);
    }
  });

  test('keeps people in their order when somebody comes', () => {
    const wide = Array.from({ length: 6 }, (_, at) => person(`s${at}`, { generation: 0 }));
    const before = draw(sceneOf(wide, []));
    const more = [...wide, person('new', { generation: 1 })];
    const after = draw(sceneOf(more, [teaching('s5', 'new')]), 600, before);
    const order = ({ ids, nodes: drawn }: Drawing): string =>
      ids
        .map((id, at) => ({ id, x: drawn[at]!.x }))
        .filter(({ id }) => id !== 'new')
        .sort((a, b) => a.x - b.x)
        .map(({ id }) => id)
        .join();
    assert.equal(order(after), order(before));
  });

  test('of nobody is an empty picture with a size', () => {
    const drawing = draw(sceneOf([], []));
    assert.deepEqual([drawing.nodes, drawing.edges, drawing.rows], [[], [], []]);
    assert.ok(drawing.width > 0 && drawing.height > 0);
  });

  test('becomes groups above sixty, not before', () => {
    const of = (size: number): boolean => {
      const { nodes: many, edges: lines } = crowd(size);
      return draw(sceneOf(many, lines)).isGrouped;
    };
    assert.deepEqual([of(60), of(61)], [false, true]);
  });

  test('above sixty is drawn one by one where that is asked for, and can still be grouped', () => {
    const { nodes: many, edges: lines } = crowd(61);
    const drawing = drawCascade(sceneOf(many, lines), { open: null, room: 600, previous: undefined });
    assert.equal(drawing.nodes.length, 61);
    assert.equal(drawing.isGrouped, true);
    assert.ok(drawing.nodes.every(({ foot, radius }) => foot === radius));
  });
});

describe('one person', () => {
  test('who is named has her name below her, and lines begin below it', () => {
    const scene = sceneOf([person('a'), person('b')], [], { names: { a: 'Ana' } });
    assert.equal(drawPerson(0, 5, 6, scene).label, 'Ana');
    assert.ok(drawPerson(0, 5, 6, scene).foot > RADIUS);
    assert.deepEqual([drawPerson(1, 5, 6, scene).label, drawPerson(1, 5, 6, scene).foot], ['', RADIUS]);
  });

  test('who left has no name, whoever gives one', () => {
    const scene = sceneOf([person('a', { kind: 'ghost' })], [], { names: { a: 'Ana' } });
    assert.equal(drawPerson(0, 0, 0, scene).label, '');
  });

  test('is a note by what its address says', () => {
    const scene = sceneOf([person('https://wiki.example/?Tour', { kind: 'note' })], []);
    assert.equal(drawPerson(0, 0, 0, scene).label, 'Tour');
  });
});

describe('a community by gardens', () => {
  const { nodes, edges } = crowd(80);
  const scene = sceneOf(nodes, edges);
  const GARDEN = `garden:${LIMACES}`;

  test('has one shape for each garden and wave, as large as there are people, and says how many', () => {
    const { nodes: groups, heads, rows } = drawByGarden(scene, new Set(), 600);
    assert.deepEqual(
      groups.map(({ said }) => said),
      ['limaces, 1 person', 'limaces, 59 people', 'no garden, 20 people'],
    );
    assert.ok(groups[0]!.radius < groups[2]!.radius && groups[2]!.radius < groups[1]!.radius);
    assert.deepEqual(
      groups.map(({ isRoot }) => isRoot),
      [true, false, false],
    );
    assert.deepEqual(
      heads.map(({ text }) => text),
      ['limaces', 'no garden'],
    );
    assert.deepEqual(
      rows.map(({ text }) => text),
      ['sources', 'wave 1'],
    );
  });

  test('leaves the look of who has no garden without a colour', () => {
    const groups = drawByGarden(scene, new Set(), 600).nodes;
    assert.deepEqual(groups[2]!.look, gardenLook(undefined));
    assert.deepEqual(groups[0]!.look, gardenLook(0));
  });

  test('bundles lines, no thicker than can be seen through, and keeps no place for a bundle', () => {
    const { edges: bundles } = drawByGarden(scene, new Set(), 600);
    assert.deepEqual(
      bundles.map(({ from, to, place }) => [from, to, place]),
      [
        [0, 1, undefined],
        [0, 2, undefined],
      ],
    );
    assert.ok(bundles.every(({ width }) => width === 5.25));
  });

  test('shows a bundle as the best of its lines, and a single line by its place', () => {
    const few = [
      person('a', { generation: 0 }),
      person('b', { generation: 1 }),
      person('c', { generation: 1 }),
    ];
    const mixed = sceneOf(few, [teaching('a', 'b', 'declared'), teaching('a', 'c', 'verified')]);
    const [bundle] = drawByGarden(mixed, new Set(), 600).edges;
    assert.deepEqual([bundle?.state, bundle?.width], ['verified', 2.25]);
    const single = sceneOf(few.slice(0, 2), [teaching('a', 'b', 'declared')]);
    assert.equal(drawByGarden(single, new Set(), 600).edges[0]?.place, 0);
  });

  test('draws no line within one group', () => {
    const same = [person('a', { generation: 1 }), person('b', { generation: 1 })];
    assert.deepEqual(drawByGarden(sceneOf(same, [teaching('a', 'b')]), new Set(), 600).edges, []);
  });

  test('opens one garden, person by person, none over another', () => {
    const drawing = drawByGarden(scene, new Set([GARDEN]), 600);
    const singles = drawing.nodes.filter(({ place }) => place !== undefined);
    assert.equal(singles.length, 60);
    const below = singles.filter(({ y }) => y !== singles[0]!.y).map(({ x }) => x);
    below.sort((a, b) => a - b);
    below.slice(1).forEach((x, at) => assert.ok(x - below[at]! >= 2 * RADIUS));
    assert.equal(drawing.nodes.filter(({ garden }) => garden === 'garden:').length, 1);
    assert.ok(drawing.width > 600);
    for (const { x } of singles) assert.ok(x > MARGIN.left && x < drawing.width - MARGIN.right);
  });

  test('opens those without a garden too', () => {
    const drawing = drawByGarden(scene, new Set(['garden:']), 600);
    assert.equal(drawing.nodes.filter(({ place }) => place !== undefined).length, 20);
  });

  test('puts those of an open garden below who taught them', () => {
    const two = [
      person('a', { generation: 0, garden: LIMACES }),
      person('b', { generation: 0, garden: LIMACES }),
      person('x', { generation: 1, garden: LIMACES }),
      person('y', { generation: 1, garden: LIMACES }),
    ];
    const crossed = sceneOf(two, [teaching('b', 'x'), teaching('a', 'y')]);
    const drawn = drawByGarden(crossed, new Set([GARDEN]), 600).nodes;
    const x = (place: number): number => drawn.find((node) => node.place === place)!.x;
    assert.equal(x(0) < x(1), x(3) < x(2));
  });

  test('has a last row for those whom no confirmed way leads to', () => {
    const apart = sceneOf([person('a', { generation: 0 }), person('z')], [teaching('a', 'z', 'declared')]);
    const { rows, nodes: groups } = drawByGarden(apart, new Set(), 600);
    assert.equal(rows.at(-1)?.text, 'no path');
    assert.ok(groups[1]!.y > groups[0]!.y);
  });

  test('gathers notes in one leaf that opens nothing', () => {
    const notes = ['https://w.example/a', 'https://w.example/b'].map((id) => person(id, { kind: 'note' }));
    const learner = person('b', { generation: 1 });
    const drawn = drawByGarden(sceneOf([...notes, learner], [teaching(notes[0]!.id, 'b')]), new Set(), 600);
    const leaves = drawn.nodes.filter(({ kind }) => kind === 'note');
    assert.deepEqual(
      leaves.map(({ said, garden, place }) => [said, garden, place]),
      [['note', undefined, undefined]],
    );
  });
});
