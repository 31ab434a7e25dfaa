import type { CascadeScene } from '../cascade-scene.js';
import { verdictLine } from '../verdict-line.js';
import { shownInFile } from './shown-in-file.js';

/** A table with a row for each line of teaching; those whom nobody taught have one too. RFC 4180, with a mark for spreadsheets. */
export function toCsv(scene: CascadeScene): string {
  const { index, words, gardens } = scene;
  const gardenOf = (place: number): string => gardens.of(place)?.name ?? '';
  const chainOf = (place: number): string => {
    const { outcome } = index.nodes[place]!;
    return outcome === undefined ? '' : verdictLine(outcome, undefined, words);
  };
  const taught = index.edges.map(({ state }, edge) => {
    const [from, to] = [index.from[edge]!, index.to[edge]!];
    const names = [shownInFile(from, scene), gardenOf(from), shownInFile(to, scene), gardenOf(to)];
    return [...names, words.list.states[state], chainOf(to)];
  });
  const others = index.nodes.flatMap(({ kind }, place) =>
    kind !== 'note' && index.up[place]!.length === 0
      ? [['', '', shownInFile(place, scene), gardenOf(place), '', chainOf(place)]]
      : [],
  );
  const rows = [words.save.columns, ...others, ...taught];
  return `\ufeff${rows.map((row) => row.map(toCell).join(',')).join('\r\n')}\r\n`;
}

/** A spreadsheet takes some first letters for a formula: such a name stays a name. */
function toCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
