import type { CascadeLayout, PreviousPlaces } from './layout-graph.js';

/** Where the people of one layout stood, in the numbers of the next. `ids` are those of the earlier graph. */
export function carryOver(
  ids: readonly string[],
  { x, layer }: Pick<CascadeLayout, 'x' | 'layer'>,
  nextIds: readonly string[],
): PreviousPlaces {
  const places = new Map(ids.map((id, place) => [id, place]));
  const placeOf = (id: string): number => places.get(id) ?? -1;
  return {
    x: Float64Array.from(nextIds, (id) => x[placeOf(id)] ?? NaN),
    layer: Int32Array.from(nextIds, (id) => layer[placeOf(id)] ?? -1),
  };
}
