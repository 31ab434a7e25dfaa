/** An absolute address that N-Quads writes as it stands. */
// eslint-disable-next-line no-control-regex -- N-Quads escapes them, and so leaves them to the library
const SAFE = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s\x00-\x20<>"{}|^`\\]*$/;

export function isSafeIri(text: string): boolean {
  return SAFE.test(text);
}
