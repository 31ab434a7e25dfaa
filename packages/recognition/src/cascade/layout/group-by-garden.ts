import type { Cascade, CascadeEdge, CascadeNode } from '../cascade.js';

/** So many nodes are drawn one by one (recognition §2.8). */
const MAX_SINGLE = 60;
const STATES = ['declared', 'confirmed', 'verified'] as const;

/** A garden that is drawn as one. */
export interface GardenNode {
  readonly kind: 'garden';
  /** `garden:` and its address; `garden:` alone for those who belong to none. */
  readonly id: string;
  readonly garden: string | undefined;
  readonly people: number;
  readonly ghosts: number;
  readonly notes: number;
  /** How many of them are sources. */
  readonly roots: number;
  readonly isRoot: boolean;
  /** The first wave that somebody of the garden stands in. */
  readonly generation: number | undefined;
  /** Edges from one to another of the garden, which are not drawn. */
  readonly inside: number;
}

/** All that leads from one node to another. */
export interface GroupedEdge {
  readonly from: string;
  readonly to: string;
  /** The best of them. */
  readonly state: CascadeEdge['state'];
  readonly edges: readonly CascadeEdge[];
}

export interface GroupedCascade {
  readonly nodes: readonly (CascadeNode | GardenNode)[];
  readonly edges: readonly GroupedEdge[];
  /** False where the cascade is small enough to be drawn one by one. */
  readonly isGrouped: boolean;
}

/**
 * Above 60 nodes, makes each garden one node, but the open ones.
 * @param open ids of `GardenNode`s whose people are drawn one by one
 */
export function groupByGarden(
  { nodes, edges }: Cascade,
  open: ReadonlySet<string> = new Set(),
): GroupedCascade {
  const isGrouped = nodes.length > MAX_SINGLE;
  const single: CascadeNode[] = [];
  const closed = new Map<string, CascadeNode[]>();
  const shownAs = new Map<string, string>();
  for (const node of nodes) {
    const garden = `garden:${node.garden ?? ''}`;
    const isSingle = !isGrouped || open.has(garden);
    shownAs.set(node.id, isSingle ? node.id : garden);
    if (isSingle) single.push(node);
    else push(closed, garden, node);
  }
  const { bundles, inside } = bundle(edges, shownAs);
  const gardens = [...closed].map(([id, members]) => gardenNode(id, members, inside.get(id) ?? 0));
  return { nodes: [...gardens, ...single], edges: bundles, isGrouped };
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function bundle(
  edges: readonly CascadeEdge[],
  shownAs: ReadonlyMap<string, string>,
): { readonly bundles: readonly GroupedEdge[]; readonly inside: ReadonlyMap<string, number> } {
  const byStart = new Map<string, Map<string, CascadeEdge[]>>();
  const inside = new Map<string, number>();
  for (const edge of edges) {
    const from = shownAs.get(edge.from) ?? edge.from;
    const to = shownAs.get(edge.to) ?? edge.to;
    if (from === to && from !== edge.from) {
      inside.set(from, (inside.get(from) ?? 0) + 1);
      continue;
    }
    const byEnd = byStart.get(from) ?? new Map<string, CascadeEdge[]>();
    byStart.set(from, byEnd);
    push(byEnd, to, edge);
  }
  const bundles = [...byStart].flatMap(([from, byEnd]) =>
    [...byEnd].map(([to, list]) => ({ from, to, state: bestOf(list), edges: list })),
  );
  return { bundles, inside };
}

function bestOf(edges: readonly CascadeEdge[]): CascadeEdge['state'] {
  const best = edges.reduce((most, { state }) => Math.max(most, STATES.indexOf(state)), 0);
  return STATES[best] ?? 'declared';
}

function gardenNode(id: string, members: readonly CascadeNode[], inside: number): GardenNode {
  const countOf = (kind: CascadeNode['kind']): number => members.filter((one) => one.kind === kind).length;
  const waves = members.flatMap(({ generation }) => (generation === undefined ? [] : [generation]));
  const roots = members.filter(({ isRoot }) => isRoot).length;
  return {
    kind: 'garden',
    id,
    garden: members[0]?.garden,
    people: countOf('person'),
    ghosts: countOf('ghost'),
    notes: countOf('note'),
    roots,
    isRoot: roots > 0,
    generation: waves.length === 0 ? undefined : waves.reduce((least, one) => Math.min(least, one)),
    inside,
  };
}
