import type { LayoutGraph } from './layout-graph.js';

/** What the numbers are made from: a `Cascade`, or what `groupByGarden` makes of one. */
export interface GraphSource {
  readonly nodes: readonly {
    readonly id: string;
    readonly garden: string | undefined;
    readonly isRoot?: boolean;
  }[];
  readonly edges: readonly { readonly from: string; readonly to: string }[];
}

/** A cascade in numbers. Edge `i` is edge `i` of the source. */
export interface CascadeGraph extends LayoutGraph {
  /** The id behind each number. They rise, so that the picture does not depend on the order of the nodes. */
  readonly ids: readonly string[];
  /** The garden behind each number of `group`; the first stands for no garden. */
  readonly gardens: readonly (string | undefined)[];
  readonly group: Uint16Array;
  readonly root: Uint8Array;
}

/**
 * Turns a cascade into numbers for `layoutCascade`. From the 65,536th garden on, gardens count as none here.
 * @throws {RangeError} if an edge has an end that is no node
 */
export function cascadeGraph({ nodes, edges }: GraphSource): CascadeGraph {
  const sorted = [...nodes].sort((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0));
  const ids = sorted.map(({ id }) => id);
  const places = new Map(ids.map((id, place) => [id, place]));
  const named = new Set(sorted.flatMap(({ garden }) => (garden === undefined ? [] : [garden])));
  const gardens = [undefined, ...[...named].sort().slice(0, 0xffff)];
  const numbers = new Map(gardens.map((garden, number) => [garden, number]));
  const find = (id: string): number => {
    const place = places.get(id);
    if (place === undefined) throw new RangeError(`An edge leads to ${id}, which is no node`);
    return place;
  };
  return {
    count: ids.length,
    from: Uint32Array.from(edges, ({ from }) => find(from)),
    to: Uint32Array.from(edges, ({ to }) => find(to)),
    group: Uint16Array.from(sorted, ({ garden }) => numbers.get(garden) ?? 0),
    root: Uint8Array.from(sorted, ({ isRoot }) => (isRoot ? 1 : 0)),
    ids,
    gardens,
  };
}
