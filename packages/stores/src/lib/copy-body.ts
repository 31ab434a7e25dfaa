/** Bytes of its own, and no others of the memory that it was a part of. */
export function copyBody<T extends string | Uint8Array>(body: T): T {
  return (typeof body === 'string' ? body : body.slice()) as T;
}
