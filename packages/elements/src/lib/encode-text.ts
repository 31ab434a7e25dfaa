/** A text for a part of an address. Half a surrogate pair, which a badge may well hold, has no encoding of its own. */
export function encodeText(text: string): string {
  return encodeURIComponent(new TextDecoder().decode(new TextEncoder().encode(text)));
}
