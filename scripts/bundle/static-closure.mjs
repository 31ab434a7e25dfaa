/**
 * Everything that arrives with `start`: itself and what it imports statically, on and on.
 *
 * @param {Iterable<string>} start
 * @param {(id: string) => readonly string[]} importsOf
 * @returns {Set<string>}
 */
export function staticClosure(start, importsOf) {
  const found = new Set(start);
  for (const id of found) for (const next of importsOf(id)) found.add(next);
  return found;
}
