const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
/** The work grows with the square of the length; an RSA key of 4096 bits has 730 letters, all else fewer. */
const MAX_LENGTH = 1024;
/** As many letters are taken in at once as numbers hold exactly, beside two bytes of what was read before. */
const AT_ONCE = 5;
const TWO_BYTES = 0x1_00_00;

/** Decodes base58btc. Throws a `SyntaxError` for a letter outside the alphabet and for text over 1024 letters. */
export function decodeBase58(text: string): Uint8Array<ArrayBuffer> {
  if (text.length > MAX_LENGTH) throw new SyntaxError('not base58');
  // Two bytes each of one large number, the last ones first.
  const pairs: number[] = [];
  for (let start = 0; start < text.length; start += AT_ONCE) {
    let carry = 0;
    let factor = 1;
    for (const letter of text.slice(start, start + AT_ONCE)) {
      const digit = ALPHABET.indexOf(letter);
      if (digit < 0) throw new SyntaxError('not base58');
      carry = carry * 58 + digit;
      factor *= 58;
    }
    for (let index = 0; index < pairs.length || carry > 0; index += 1) {
      const sum = (pairs[index] ?? 0) * factor + carry;
      carry = Math.floor(sum / TWO_BYTES);
      pairs[index] = sum - carry * TWO_BYTES;
    }
  }
  const zeros = /^1*/.exec(text)?.[0].length ?? 0;
  const isOdd = (pairs.at(-1) ?? TWO_BYTES) < 256;
  const bytes = new Uint8Array(zeros + pairs.length * 2 - (isOdd ? 1 : 0));
  let at = bytes.length;
  for (const pair of pairs) {
    bytes[--at] = pair;
    // Where the first pair has but one byte, the other is 0, as what stands before it.
    if (at > 0) bytes[--at] = pair >> 8;
  }
  return bytes;
}
