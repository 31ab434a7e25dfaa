/**
 * Decodes base64url without padding (RFC 7515 §2). Strict: padding, white space, the `+/` alphabet, an impossible
 * length and left-over bits that are not zero all throw a `SyntaxError`, so that one value has one spelling.
 */
export function decodeBase64url(text: string): Uint8Array<ArrayBuffer> {
  const beyond = text.length % 4;
  if (beyond === 1 || !/^[\w-]*$/.test(text)) throw new SyntaxError('not base64url');
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
  // What was left over of the last letters must be nothing: they are written again to see.
  if (beyond > 0 && encodeBase64url(bytes.subarray(1 - beyond)) !== text.slice(-beyond)) {
    throw new SyntaxError('base64url with left-over bits');
  }
  return bytes;
}

/** Encodes to base64url without padding (RFC 7515 §2). */
export function encodeBase64url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
