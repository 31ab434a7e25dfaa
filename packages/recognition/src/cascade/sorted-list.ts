/** Where an item is in a list that is in order, or where it would have to be. */
function placeOf<T>(list: readonly T[], item: T, compare: (a: T, b: T) => number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(list[middle] as T, item) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Puts an item into a list that is in order, in the place of one that is its equal. */
export function putSorted<T>(list: T[], item: T, compare: (a: T, b: T) => number): void {
  const place = placeOf(list, item, compare);
  const isThere = place < list.length && compare(list[place] as T, item) === 0;
  list.splice(place, isThere ? 1 : 0, item);
}

export function removeSorted<T>(list: T[], item: T, compare: (a: T, b: T) => number): void {
  const place = placeOf(list, item, compare);
  if (place < list.length && compare(list[place] as T, item) === 0) list.splice(place, 1);
}

/** In the order of code units: the same everywhere. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
