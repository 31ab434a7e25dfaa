/** The media type of an image that can hold a badge; null for what is none. */
export function imageType(bytes: Uint8Array): 'image/png' | 'image/svg+xml' | null {
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return 'image/png';
  // `<`: of what can hold a badge only SVG starts so.
  return bytes[0] === 0x3c ? 'image/svg+xml' : null;
}
