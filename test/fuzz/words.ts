/** What the parsers of the verifier know: mutations put it where it does not belong. */
export const WORDS: readonly Uint8Array[] = [
  '"proof"',
  '\\u0000',
  '{"',
  '<![CDATA[',
  ']]>',
  '&#x',
  'IEND',
  '\r\n',
  '..',
].map((word) => new TextEncoder().encode(word));
