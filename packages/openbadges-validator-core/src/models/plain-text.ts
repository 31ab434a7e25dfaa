/** Letters that cannot be seen, or that turn what is around them: the same text would look like another one. */
const INVISIBLE =
  /[\p{Cc}\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Cs}|\p{M}{9,}/gu;
/** Marks over and under one letter, of which real writing has few, and pranks whole towers. */
const MOST_MARKS = 8;
const MOST_LETTERS = 20_000;

/**
 * A text from outside as it may be shown to people: without control characters but tabs and ends of lines, without letters
 * that turn the direction of writing or cannot be seen, with few marks on one letter, and not endless. Joiners stay: Persian
 * and Hindi need them, and so do flags and families.
 */
export function plainText(text: string): string {
  // Who hides more than as much again as may be seen does not get it searched.
  const some = text.slice(0, 2 * MOST_LETTERS);
  const plain =
    some.search(INVISIBLE) === -1 ? some : some.replaceAll('\r\n', '\n').replace(INVISIBLE, replaced);
  if (plain.length <= MOST_LETTERS && some.length === text.length) return plain;
  return `${plain.slice(0, MOST_LETTERS).replace(/\p{Cs}$/u, '')}…`;
}

function replaced(found: string): string {
  if (found === '\n' || found === '\t') return found;
  if (/^\p{M}/u.test(found)) return [...found].slice(0, MOST_MARKS).join('');
  if (/^[\r\v\f\u0085\u2028\u2029]/.test(found)) return '\n';
  return /^\p{Cs}/u.test(found) ? '\ufffd' : '';
}
