const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** Encodes to base58btc. The work grows with the square of the length: meant for keys and signatures. */
export function encodeBase58(bytes: Uint8Array): string {
  const digits: number[] = [];
  for (const byte of bytes) {
    let carry = byte;
    for (let index = 0; index < digits.length; index += 1) {
      carry += (digits[index] ?? 0) << 8;
      digits[index] = carry % 58;
      carry = Math.floor(carry / 58);
    }
    for (; carry > 0; carry = Math.floor(carry / 58)) digits.push(carry % 58);
  }
  const firstDigit = bytes.findIndex((byte) => byte !== 0);
  const zeros = firstDigit === -1 ? bytes.length : firstDigit;
  return (
    '1'.repeat(zeros) +
    digits
      .map((digit) => ALPHABET[digit])
      .reverse()
      .join('')
  );
}
