/**
 * Orders texts by Unicode code points, as RDFC-1.0 and what builds upon it do. The order of `<`, by code units, differs
 * where a character beyond U+FFFF meets one from U+E000 on.
 */
export function compareCodePoints(first: string, second: string): number {
  const length = Math.min(first.length, second.length);
  for (let at = 0; at < length; at += 1) {
    const [a, b] = [first.charCodeAt(at), second.charCodeAt(at)];
    if (a !== b) return rank(a) - rank(b);
  }
  return first.length - second.length;
}

/** Surrogates stand for the characters beyond all others. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
