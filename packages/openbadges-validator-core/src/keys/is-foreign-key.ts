import type { Json } from '../json.js';

/**
 * Whether a key id already says that it is not the issuer's: a DID or URN that does not open with the issuer's id. What an
 * https address says is only known once it was read.
 */
export function isForeignKey(id: Json | undefined, issuer: string): id is string {
  return typeof id === 'string' && !/^https?:/.test(id) && id.split('#', 1)[0] !== issuer;
}
