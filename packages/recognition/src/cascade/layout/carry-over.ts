/**
 * Where the people of one layout stood, in the numbers of the next: what `previous` of `layoutCascade` asks for.
 * @param ids those of the earlier graph, and `x` of its layout
 */
export function carryOver(
  ids: readonly string[],
  x: ArrayLike<number>,
  nextIds: readonly string[],
): Float64Array {
  const places = new Map(ids.map((id, place) => [id, place]));
  return Float64Array.from(nextIds, (id) => x[places.get(id) ?? -1] ?? NaN);
}
