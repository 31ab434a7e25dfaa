import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { cascadeGraph } from '../../../../packages/recognition/src/cascade/layout/cascade-graph.js';
import { layoutCascade } from '../../../../packages/recognition/src/cascade/layout/layout-cascade.js';
import { anyGraph } from './graphs.js';

const nodeOf = (id: string, garden?: string, isRoot = false) => ({ id, garden, isRoot });

describe('cascadeGraph', () => {
  it('numbers people by their ids and gardens by their addresses', () => {
    const graph = cascadeGraph({
      nodes: [
        nodeOf('c', 'https://b.example'),
        nodeOf('a', undefined, true),
        nodeOf('b', 'https://a.example'),
      ],
      edges: [
        { from: 'a', to: 'c' },
        { from: 'c', to: 'b' },
      ],
    });
    assert.deepEqual(graph.ids, ['a', 'b', 'c']);
    assert.deepEqual(graph.gardens, [undefined, 'https://a.example', 'https://b.example']);
    assert.deepEqual([...graph.group], [0, 1, 2]);
    assert.deepEqual([...graph.root], [1, 0, 0]);
    assert.deepEqual(
      [[...graph.from], [...graph.to]],
      [
        [0, 2],
        [2, 1],
      ],
    );
  });

  it('does not take an edge to nowhere', () => {
    assert.throws(() => cascadeGraph({ nodes: [nodeOf('a')], edges: [{ from: 'a', to: 'b' }] }), RangeError);
  });

  it('comes to the same picture in whatever order people and edges are', () => {
    const shuffled = anyGraph(20).chain(({ count, edges }) => {
      const nodes = Array.from({ length: count }, (_, person) =>
        nodeOf(`did:key:${person}`, person % 3 === 0 ? undefined : `https://${person % 3}.example`),
      );
      const links = edges.map(([from, to]) => ({ from: `did:key:${from}`, to: `did:key:${to}` }));
      const all = <Item>(list: Item[]) =>
        fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length });
      return fc.record({
        one: fc.constant({ nodes, edges: links }),
        other: fc.record({ nodes: all(nodes), edges: all(links) }),
      });
    });
    fc.assert(
      fc.property(shuffled, ({ one, other }) => {
        const [graph, turned] = [cascadeGraph(one), cascadeGraph(other)];
        assert.deepEqual(turned.ids, graph.ids);
        assert.deepEqual(layoutCascade(turned).x, layoutCascade(graph).x);
        assert.deepEqual(layoutCascade(turned).layer, layoutCascade(graph).layer);
      }),
    );
  });
});
