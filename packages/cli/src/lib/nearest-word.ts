/** So many letters may be wrong, missing or too many. */
const MOST_EDITS = 2;

/** The word of a list that somebody most likely meant, or undefined where none is near. */
export function nearestWord(written: string, words: readonly string[]): string | undefined {
  const near = words
    .map((word) => ({ word, edits: countEdits(written, word) }))
    .filter(({ edits }) => edits <= MOST_EDITS)
    .sort((a, b) => a.edits - b.edits);
  return near[0]?.word ?? words.find((word) => written.length > 1 && word.startsWith(written));
}

/** Levenshtein's distance, row by row. */
function countEdits(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let line = 1; line <= from.length; line += 1) {
    const next = [line];
    for (let column = 1; column <= to.length; column += 1) {
      const same = (row[column - 1] ?? 0) + (from[line - 1] === to[column - 1] ? 0 : 1);
      next.push(Math.min(same, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
