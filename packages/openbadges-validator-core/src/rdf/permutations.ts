/** Every order of a list, each once, also where something stands in it twice. The first is the list as it is. */
export function* permutations<T>(list: readonly T[]): Generator<readonly T[]> {
  if (list.length < 2) {
    yield list;
    return;
  }
  for (const [index, first] of list.entries()) {
    if (list.indexOf(first) !== index) continue;
    const others = [...list.slice(0, index), ...list.slice(index + 1)];
    for (const rest of permutations(others)) yield [first, ...rest];
  }
}
