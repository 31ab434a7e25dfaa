const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
/** The work grows with the square of the length; an RSA key of 4096 bits has 730 letters, all else fewer. */
const MAX_LENGTH = 1024;

/** Decodes base58btc. Throws a `SyntaxError` for a letter outside the alphabet and for text over 1024 letters. */
export function decodeBase58(text: string): Uint8Array<ArrayBuffer> {
  if (text.length > MAX_LENGTH) throw new SyntaxError('base58 of more than 1024 letters');
  const digits: number[] = [];
  for (const letter of text) {
    let carry = ALPHABET.indexOf(letter);
    if (carry < 0) throw new SyntaxError('a letter outside base58');
    for (let index = 0; index < digits.length; index += 1) {
      carry += (digits[index] ?? 0) * 58;
      digits[index] = carry & 255;
      carry >>= 8;
    }
    for (; carry > 0; carry >>= 8) digits.push(carry & 255);
  }
  const zeros = /^1*/.exec(text)?.[0].length ?? 0;
  return Uint8Array.from([...Array<number>(zeros).fill(0), ...digits.reverse()]);
}
