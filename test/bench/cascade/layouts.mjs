// The contestants. Each makes what it needs of a graph, and gives back the work that is timed, which gives back places.
import dagre from '@dagrejs/dagre';
import { stratify, tree } from 'd3-hierarchy';
import { layoutCascade } from '../../../packages/recognition/dist/cascade/layout/layout-cascade.js';

export const layOurs = (graph) => () => layoutCascade(graph);

/** The forest alone: the other edges are drawn over it, wherever they lead. */
export function layTree({ count, parent }) {
  const rows = Array.from({ length: count }, (_, person) => ({
    id: String(person),
    parentId: parent[person] < 0 ? 'sky' : String(parent[person]),
  }));
  rows.unshift({ id: 'sky', parentId: null });
  return () => {
    const root = tree().nodeSize([1, 1])(stratify()(rows));
    const places = { x: new Float64Array(count), y: new Float64Array(count) };
    root.each((node) => {
      if (node.id === 'sky') return;
      places.x[Number(node.id)] = node.x;
      places.y[Number(node.id)] = node.y;
    });
    return places;
  };
}

export function layDagre({ count, from, to }) {
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({ rankdir: 'TB' });
  graph.setDefaultEdgeLabel(() => ({}));
  for (let person = 0; person < count; person += 1) graph.setNode(person, { width: 30, height: 20 });
  from.forEach((person, edge) => graph.setEdge(person, to[edge]));
  return () => {
    dagre.layout(graph);
    const nodes = Array.from({ length: count }, (_, person) => graph.node(person));
    return { x: nodes.map((node) => node.x), y: nodes.map((node) => node.y) };
  };
}
