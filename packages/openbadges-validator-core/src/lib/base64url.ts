type Decode = (text: string, options: { readonly alphabet: 'base64url' }) => Uint8Array<ArrayBuffer>;

/** ECMAScript 2026. Several times faster where it is there; Node 20 has none of it. */
const native = Uint8Array as { readonly fromBase64?: Decode };

/**
 * Decodes base64url without padding (RFC 7515 §2). Strict: padding, white space, the `+/` alphabet, an impossible
 * length and left-over bits that are not zero all throw a `SyntaxError`, so that one value has one spelling.
 *
 * @param decode what the engine has for it
 */
export function decodeBase64url(
  text: string,
  decode: Decode | undefined = native.fromBase64,
): Uint8Array<ArrayBuffer> {
  const bytes = decode?.(text, { alphabet: 'base64url' }) ?? decodeByHand(text);
  // The native one passes over white space and padding: then there are fewer bytes than letters ask for.
  const isWhole = bytes.length === Math.floor((text.length * 3) / 4);
  // What was left over of the last letters must be nothing: they are written again to see.
  const beyond = text.length % 4;
  if (isWhole && (beyond === 0 || encodeBase64url(bytes.subarray(1 - beyond)) === text.slice(-beyond)))
    return bytes;
  return refuse();
}

function decodeByHand(text: string): Uint8Array<ArrayBuffer> {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) refuse();
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
  return bytes;
}

function refuse(): never {
  throw new SyntaxError('not base64url');
}

/** Encodes to base64url without padding (RFC 7515 §2). */
export function encodeBase64url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
