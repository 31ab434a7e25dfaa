const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const VALUES = new Map([...ALPHABET].map((letter, value) => [letter, value]));

/** Plain base58 (Bitcoin's alphabet), for texts that are known to be well formed. */
export function decodeBase58(text) {
  const bytes = new Uint8Array(Math.ceil((text.length * 733) / 1000));
  let used = 0;
  for (const letter of text) {
    let carry = VALUES.get(letter);
    let position = 0;
    for (; position < used || carry > 0; position++) {
      carry += bytes[position] * 58;
      bytes[position] = carry & 0xff;
      carry >>= 8;
    }
    used = position;
  }
  const zeros = /^1*/.exec(text)[0].length;
  return new Uint8Array([...new Uint8Array(zeros), ...bytes.subarray(0, used).reverse()]);
}
