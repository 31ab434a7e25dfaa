// eslint-disable-next-line no-control-regex -- these are the characters that N-Quads escapes
const ESCAPED = /[\x00-\x1f"\\\x7f]/;
// eslint-disable-next-line no-control-regex -- as above
const EACH = /[\x00-\x1f"\\\x7f]/g;

/** A text as it stands between the quotes of a canonical N-Quads literal (RDFC-1.0 §A). */
export function escapeLiteral(text: string): string {
  return ESCAPED.test(text) ? text.replace(EACH, escapeCharacter) : text;
}

/** Where JSON has a short form, it is that of N-Quads. */
function escapeCharacter(character: string): string {
  const short = JSON.stringify(character).slice(1, -1);
  if (short.length === 2) return short;
  return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
