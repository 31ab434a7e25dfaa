import type { Cascade, CascadeEdge, CascadeNode } from '@commons-badges/recognition';

/**
 * A cascade by places: a node or an edge is meant by its place in the lists. Whoever did not agree to be named stands nowhere in
 * the page under her id.
 */
export interface CascadeIndex {
  readonly cascade: Cascade;
  readonly nodes: readonly CascadeNode[];
  readonly edges: readonly CascadeEdge[];
  /** By edge: the place of the teacher, and of the learner. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** By node: the edges from those who taught her, and to those whom she taught. */
  readonly up: readonly (readonly number[])[];
  readonly down: readonly (readonly number[])[];
  readonly placeOf: (id: string) => number | undefined;
  readonly edgeOf: (edge: CascadeEdge) => number | undefined;
  /** People who count: neither notes nor those whom no confirmed way leads to. */
  readonly people: number;
}

const NONE: readonly number[] = [];

export function indexCascade(cascade: Cascade): CascadeIndex {
  const { nodes } = cascade;
  const places = new Map(nodes.map(({ id }, place) => [id, place]));
  // What leads from or to nobody who is there cannot be drawn.
  const edges = cascade.edges.filter(({ from, to }) => places.has(from) && places.has(to));
  const edgePlaces = new Map(edges.map((edge, place) => [edge, place]));
  const from = edges.map((edge) => places.get(edge.from)!);
  const to = edges.map((edge) => places.get(edge.to)!);
  return {
    cascade: edges.length === cascade.edges.length ? cascade : { nodes, edges },
    nodes,
    edges,
    from,
    to,
    up: byNode(to, nodes.length),
    down: byNode(from, nodes.length),
    placeOf: (id) => places.get(id),
    edgeOf: (edge) => edgePlaces.get(edge),
    people: nodes.filter(({ kind }) => kind !== 'note').length,
  };
}

function byNode(ends: readonly number[], size: number): readonly (readonly number[])[] {
  const lists: number[][] = [];
  ends.forEach((node, edge) => (lists[node] ??= []).push(edge));
  return Array.from({ length: size }, (_, node) => lists[node] ?? NONE);
}
