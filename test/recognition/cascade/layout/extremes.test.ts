import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { CascadeEdge, CascadeNode } from '../../../../packages/recognition/src/cascade/cascade.js';
import { carryOver } from '../../../../packages/recognition/src/cascade/layout/carry-over.js';
import { cascadeGraph } from '../../../../packages/recognition/src/cascade/layout/cascade-graph.js';
import { groupByGarden } from '../../../../packages/recognition/src/cascade/layout/group-by-garden.js';
import { layoutCascade } from '../../../../packages/recognition/src/cascade/layout/layout-cascade.js';
import { anyDag, leastDistance, type Edge } from './graphs.js';

const GARDENS = ['https://a.example', 'https://b.example', undefined] as const;

const nodeOf = (person: number, kind: CascadeNode['kind'] = 'person'): CascadeNode => ({
  id: `did:key:${String(person).padStart(5, '0')}`,
  kind,
  isRoot: person === 0,
  garden: GARDENS[person % 3],
  generation: undefined,
  outcome: undefined,
});

const edgeOf = ([from, to]: Edge, state: CascadeEdge['state'] = 'declared'): CascadeEdge => ({
  from: nodeOf(from).id,
  to: nodeOf(to).id,
  state,
  badge: `${from}-${to}`,
});

const cascadeOf = (count: number, edges: readonly Edge[], kind?: CascadeNode['kind']) => ({
  nodes: Array.from({ length: count }, (_, person) => nodeOf(person, kind)),
  edges: edges.map((edge) => edgeOf(edge)),
});

const chain = (length: number): Edge[] =>
  Array.from({ length: length - 1 }, (_, person) => [person, person + 1]);

describe('a cascade', () => {
  it('comes to the same picture in whatever order its people and edges are told', () => {
    const drawn = anyDag(30).chain(({ count, edges }) => {
      const { nodes, edges: told } = cascadeOf(count, edges);
      const all = { nodes: nodes.length, edges: told.length };
      return fc.record({
        one: fc.constant({ nodes, edges: told }),
        other: fc.record({
          nodes: fc.shuffledSubarray(nodes, { minLength: all.nodes }),
          edges: fc.shuffledSubarray(told, { minLength: all.edges }),
        }),
      });
    });
    fc.assert(
      fc.property(drawn, ({ one, other }) => {
        const [first, second] = [cascadeGraph(one), cascadeGraph(other)];
        assert.deepEqual(first.ids, second.ids);
        assert.deepEqual(layoutCascade(first).x, layoutCascade(second).x);
        assert.deepEqual(layoutCascade(first).layer, layoutCascade(second).layer);
      }),
    );
  });

  it('of notes and of what was only declared is laid out as any other', () => {
    const edges: Edge[] = [
      [0, 1],
      [0, 2],
    ];
    const layouts = (['note', 'ghost', 'person'] as const).map((kind) =>
      layoutCascade(cascadeGraph(cascadeOf(3, edges, kind))),
    );
    assert.deepEqual(layouts[0], layouts[2]);
    assert.deepEqual(layouts[1], layouts[2]);
  });

  it('of five thousand in one line is as deep as they are many, and one place wide', () => {
    const { width, height } = layoutCascade(cascadeGraph(cascadeOf(5_000, chain(5_000))));
    assert.deepEqual([width, height], [0, 4_999]);
  });

  it('of two that do not know each other has them side by side, with nobody on anybody', () => {
    const edges: Edge[] = [
      [0, 2],
      [0, 4],
      [1, 3],
      [1, 5],
    ];
    const { x, ...rest } = layoutCascade(cascadeGraph(cascadeOf(6, edges)));
    assert.ok(leastDistance({ x, ...rest }) >= 1);
    const [left, right] = [
      [x[0], x[2], x[4]],
      [x[1], x[3], x[5]],
    ].map((side) => side.map((at) => at ?? NaN));
    assert.ok(Math.max(...(left ?? [])) < Math.min(...(right ?? [])));
  });

  it('that grew by one person is not turned over, however the new numbers run', () => {
    const before = cascadeGraph(cascadeOf(5, chain(5)));
    const layout = layoutCascade(before);
    const first: CascadeNode = { ...nodeOf(0), id: 'did:key:!', isRoot: false };
    const grown = cascadeOf(5, chain(5));
    const next = cascadeGraph({
      nodes: [...grown.nodes, first],
      edges: [...grown.edges, { from: nodeOf(0).id, to: first.id }],
    });
    const after = layoutCascade(next, { previous: carryOver(before.ids, layout, next.ids) });
    assert.equal(next.ids[0], first.id);
    assert.deepEqual([...after.x].slice(1), [...layout.x]);
    assert.deepEqual([after.x[0], after.layer[0]], [1, 1]);
  });
});

describe('a large cascade by its gardens', () => {
  const PEOPLE = 90;
  const cascade = cascadeOf(PEOPLE, chain(PEOPLE));
  const ids = ['garden:https://a.example', 'garden:https://b.example', 'garden:'];

  it('loses no person and no edge, whichever gardens are open', () => {
    fc.assert(
      fc.property(fc.subarray(ids), (open) => {
        const { nodes, edges } = groupByGarden(cascade, new Set(open));
        const people = nodes.reduce((sum, node) => sum + (node.kind === 'garden' ? node.people : 1), 0);
        const inside = nodes.reduce((sum, node) => sum + (node.kind === 'garden' ? node.inside : 0), 0);
        const told = edges.reduce((sum, edge) => sum + edge.edges.length, 0);
        assert.equal(people, PEOPLE);
        assert.equal(told + inside, PEOPLE - 1);
        assert.ok(nodes.every(({ id }) => !open.includes(id)));
        assert.equal(nodes.length, 3 - open.length + (PEOPLE / 3) * open.length);
      }),
    );
  });

  it('can be laid out whichever gardens are open, also where gardens taught one another in a circle', () => {
    fc.assert(
      fc.property(fc.subarray(ids), (open) => {
        const grouped = groupByGarden(cascade, new Set(open));
        const layout = layoutCascade(cascadeGraph(grouped));
        assert.equal(layout.x.length, grouped.nodes.length);
        if (open.length === 0) assert.ok(layout.back?.includes(1), 'three gardens in a circle');
      }),
    );
  });

  it('does not mind a garden to open that is not there', () => {
    assert.deepEqual(groupByGarden(cascade, new Set(['garden:https://c.example'])), groupByGarden(cascade));
  });
});
