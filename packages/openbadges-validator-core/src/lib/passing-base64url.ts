import { decodeBase64url } from './base64url.js';
import { passingPlace } from './passing-bytes.js';

/** ECMAScript 2026, as `fromBase64`. */
const place = passingPlace as Uint8Array<ArrayBuffer> & {
  setFromBase64?: (text: string, options: object) => { readonly written: number };
};

/**
 * The bytes behind base64url, for who reads them before anything else runs: the next ones take their place. Throws a
 * `SyntaxError` as {@link decodeBase64url} does.
 */
export function passingBase64url(text: string): Uint8Array<ArrayBuffer> {
  if (place.setFromBase64 === undefined || text.length > place.length) return decodeBase64url(text);
  return decodeBase64url(text, (letters, options) =>
    place.subarray(0, place.setFromBase64?.(letters, options).written),
  );
}
