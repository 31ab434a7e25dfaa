const LETTERS = 8;

/**
 * The last letters of a key, by which two people tell each other that they mean the same one: « Ab3d Ef9h ». Making another key
 * with the same takes some 10^14 attempts.
 */
export function keyMark(did: string): string {
  const mark = did.slice(-LETTERS);
  return `${mark.slice(0, LETTERS / 2)} ${mark.slice(LETTERS / 2)}`;
}
