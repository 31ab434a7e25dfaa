import { fail } from '../badge-error.js';
import type { JsonObject } from '../json.js';

const ALLOWED = ['RS256', 'RS384', 'RS512', 'ES256', 'ES384'];

/**
 * The algorithm that a signed badge names. Badges of 1.0 write it in small letters.
 *
 * @throws BadgeError `proof.alg_not_allowed` for `none`, for anything with a shared secret, and for anything unknown
 * @throws BadgeError `proof.malformed` for a critical extension: none is known here (RFC 7515 §4.1.11)
 */
export function signingAlgorithm(header: JsonObject): string {
  if (header['crit'] !== undefined) fail('proof.malformed', { member: 'crit' });
  const { alg: named } = header;
  const written = typeof named === 'string' ? named : '';
  const alg = written.toUpperCase();
  return ALLOWED.includes(alg) ? alg : fail('proof.alg_not_allowed', { alg: written.slice(0, 40) });
}
