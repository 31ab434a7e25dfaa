/** Text where the bytes are UTF-8 text, the bytes themselves where they are an image. */
export function decodeBody(bytes: Uint8Array): string | Uint8Array {
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return bytes;
  const text = new TextDecoder().decode(bytes);
  return /^\s*(<\?xml|<!--|<!DOCTYPE|<svg)/i.test(text) ? bytes : text;
}
