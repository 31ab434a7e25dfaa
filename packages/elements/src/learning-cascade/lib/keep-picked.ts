import type { CascadeIndex } from './cascade-index.js';
import type { Picked } from './pick.js';

/** The same person or line in another cascade, where places are others; undefined where it is not there. */
export function keepPicked(
  { what, at }: Picked,
  before: CascadeIndex,
  after: CascadeIndex,
): Picked | undefined {
  const place = what === 'node' ? sameNode(at, before, after) : sameEdge(at, before, after);
  return place === undefined ? undefined : { what, at: place };
}

function sameNode(at: number, before: CascadeIndex, after: CascadeIndex): number | undefined {
  const node = before.nodes[at];
  return node && after.placeOf(node.id);
}

function sameEdge(at: number, before: CascadeIndex, after: CascadeIndex): number | undefined {
  const edge = before.edges[at];
  const learner = edge && after.placeOf(edge.to);
  if (learner === undefined) return undefined;
  return after.up[learner]!.find((one) => {
    const { from, badge } = after.edges[one]!;
    return from === edge!.from && badge === edge!.badge;
  });
}
