/** Whether two bodies are the same letters, or the same bytes. */
export function isSameBody(one: string | Uint8Array, other: string | Uint8Array | null): boolean {
  if (typeof one === 'string' || typeof other === 'string' || other === null) return one === other;
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
