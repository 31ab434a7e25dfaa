import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type {
  Cascade,
  CascadeEdge,
  CascadeNode,
} from '../../../../packages/recognition/src/cascade/cascade.js';
import { cascadeGraph } from '../../../../packages/recognition/src/cascade/layout/cascade-graph.js';
import {
  groupByGarden,
  type GardenNode,
} from '../../../../packages/recognition/src/cascade/layout/group-by-garden.js';

const GARDENS = ['https://a.example', 'https://b.example', undefined];
const node = (number: number, more: Partial<CascadeNode> = {}): CascadeNode => ({
  id: `did:key:${String(number).padStart(3, '0')}`,
  kind: 'person',
  isRoot: number === 0,
  garden: GARDENS[number % 3],
  generation: number,
  outcome: undefined,
  ...more,
});
const edge = (from: number, to: number, state: CascadeEdge['state'] = 'declared'): CascadeEdge => ({
  from: node(from).id,
  to: node(to).id,
  state,
  badge: `${from}-${to}`,
});
const cascadeOf = (count: number, edges: readonly CascadeEdge[] = []): Cascade => ({
  nodes: Array.from({ length: count }, (_, number) => node(number)),
  edges,
});
const gardensOf = ({ nodes }: ReturnType<typeof groupByGarden>): readonly GardenNode[] =>
  nodes.filter((one): one is GardenNode => one.kind === 'garden');

describe('groupByGarden', () => {
  it('leaves sixty as they are', () => {
    const cascade = cascadeOf(60, [edge(0, 1)]);
    const { nodes, edges, isGrouped } = groupByGarden(cascade);
    assert.equal(isGrouped, false);
    assert.deepEqual(nodes, cascade.nodes);
    assert.deepEqual(
      edges.map(({ from, to, state }) => [from, to, state]),
      [[node(0).id, node(1).id, 'declared']],
    );
  });

  it('makes one node of each garden above sixty, and counts who is in it', () => {
    const cascade = cascadeOf(61);
    const nodes = [
      ...cascade.nodes,
      node(63, { kind: 'ghost', generation: undefined }),
      node(66, { kind: 'note', isRoot: true }),
    ];
    const grouped = groupByGarden({ ...cascade, nodes });
    assert.equal(grouped.isGrouped, true);
    const [first, second, third] = gardensOf(grouped);
    assert.equal(grouped.nodes.length, 3);
    assert.deepEqual(first, {
      kind: 'garden',
      id: 'garden:https://a.example',
      garden: 'https://a.example',
      people: 21,
      ghosts: 1,
      notes: 1,
      roots: 2,
      isRoot: true,
      generation: 0,
      inside: 0,
    });
    assert.deepEqual([second?.people, second?.isRoot, second?.generation], [20, false, 1]);
    assert.deepEqual([third?.id, third?.garden, third?.people], ['garden:', undefined, 20]);
  });

  it('bundles what leads from one to another, says the best of it, and counts what stays inside', () => {
    const edges = [edge(0, 1), edge(3, 4, 'verified'), edge(0, 3), edge(6, 7, 'confirmed'), edge(1, 0)];
    const grouped = groupByGarden(cascadeOf(61, edges));
    const [a, b] = ['garden:https://a.example', 'garden:https://b.example'];
    assert.deepEqual(
      grouped.edges.map(({ from, to, state, edges: all }) => [from, to, state, all.length]),
      [
        [a, b, 'verified', 3],
        [b, a, 'declared', 1],
      ],
    );
    assert.equal(gardensOf(grouped)[0]?.inside, 1);
  });

  it('shows the people of an open garden one by one, with what leads to them and among them', () => {
    const open = new Set(['garden:https://a.example']);
    const grouped = groupByGarden(cascadeOf(61, [edge(0, 3), edge(3, 4)]), open);
    assert.equal(gardensOf(grouped).length, 2);
    assert.equal(grouped.nodes.length, 2 + 21);
    assert.deepEqual(
      grouped.edges.map(({ from, to }) => [from, to]),
      [
        [node(0).id, node(3).id],
        [node(3).id, 'garden:https://b.example'],
      ],
    );
  });

  it('keeps an edge from somebody to herself where she is shown', () => {
    const grouped = groupByGarden(cascadeOf(61, [edge(0, 0)]), new Set(['garden:https://a.example']));
    assert.equal(grouped.edges.length, 1);
  });

  it('loses nobody and no edge', () => {
    const edges = Array.from({ length: 99 }, (_, number) => edge(number, (number * 7 + 1) % 100));
    const grouped = groupByGarden(cascadeOf(100, edges));
    const gardens = gardensOf(grouped);
    assert.equal(
      gardens.reduce((sum, { people }) => sum + people, 0),
      100,
    );
    const drawn = grouped.edges.reduce((sum, bundle) => sum + bundle.edges.length, 0);
    assert.equal(
      gardens.reduce((sum, { inside }) => sum + inside, drawn),
      99,
    );
    assert.equal(cascadeGraph(grouped).count, 3);
  });
});
