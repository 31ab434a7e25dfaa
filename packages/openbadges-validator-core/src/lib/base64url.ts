const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** What a character code stands for, 255 where it stands for nothing. */
const SEXTETS = new Uint8Array(128).fill(255);
for (let sextet = 0; sextet < ALPHABET.length; sextet += 1) SEXTETS[ALPHABET.charCodeAt(sextet)] = sextet;

/**
 * Decodes base64url without padding (RFC 7515 §2). Strict: padding, white space, the `+/` alphabet, an impossible
 * length and left-over bits that are not zero all throw a `SyntaxError`, so that one value has one spelling.
 */
export function decodeBase64url(text: string): Uint8Array<ArrayBuffer> {
  const { length } = text;
  if (length % 4 === 1) throw new SyntaxError('base64url of an impossible length');
  const bytes = new Uint8Array(Math.floor((length * 3) / 4));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (let index = 0; index < length; index += 1) {
    held = ((held << 6) | sextetAt(text, index)) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = (held >> bits) & 255;
    }
  }
  if ((held & ((1 << bits) - 1)) !== 0) throw new SyntaxError('base64url with left-over bits');
  return bytes;
}

/** Encodes to base64url without padding (RFC 7515 §2). */
export function encodeBase64url(bytes: Uint8Array): string {
  let text = '';
  for (let index = 0; index < bytes.length; index += 3) {
    const group = ((bytes[index] ?? 0) << 16) | ((bytes[index + 1] ?? 0) << 8) | (bytes[index + 2] ?? 0);
    const letters = Math.min(bytes.length - index, 3) + 1;
    for (let letter = 0; letter < letters; letter += 1) text += ALPHABET[(group >> (18 - letter * 6)) & 63];
  }
  return text;
}

function sextetAt(text: string, index: number): number {
  const sextet = SEXTETS[text.charCodeAt(index)] ?? 255;
  if (sextet === 255) throw new SyntaxError(`base64url with a foreign character at ${index}`);
  return sextet;
}
