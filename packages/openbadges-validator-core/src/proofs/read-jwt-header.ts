import { fail } from '../badge-error.js';
import { isJsonObject, type JsonObject } from '../json.js';
import { signatureAlgorithm } from '../keys/signature-algorithm.js';

/** Members that would let the message choose its own key or its own rules (RFC 8725 §3.10, RFC 7515 §4.1.11). */
const REFUSED = ['crit', 'jku', 'x5u', 'b64'];
const TYPES = /^(?:jwt|(?:application\/)?v[cp](?:\+ld)?(?:\+json)?\+jwt)$/i;

export interface JwtHeader {
  readonly alg: string;
  readonly kid?: string;
  /** The key in the header itself, which proves nothing about who holds it. */
  readonly jwk?: JsonObject;
}

/**
 * Reads the header of a VC-JWT (OB3 §8.2.4). Throws a `BadgeError`: `proof.alg_not_allowed`, `proof.malformed`, and
 * `key.malformed` for a private key, even one that would not be used.
 */
export function readJwtHeader(header: JsonObject): JwtHeader {
  const { alg, kid, jwk, typ } = header;
  if (typeof alg !== 'string' || signatureAlgorithm(alg) === undefined) {
    fail('proof.alg_not_allowed', { alg: typeof alg === 'string' ? alg : '' });
  }
  const refused = REFUSED.find((member) => member in header);
  if (refused !== undefined) fail('proof.malformed', { member: refused });
  if (typ !== undefined && !(typeof typ === 'string' && TYPES.test(typ)))
    fail('proof.malformed', { member: 'typ' });
  if (jwk !== undefined && !isJsonObject(jwk)) fail('proof.malformed', { member: 'jwk' });
  if (jwk !== undefined && 'd' in jwk) fail('key.malformed', { key: 'jwk' });
  if (kid === undefined) return jwk === undefined ? fail('proof.malformed', { member: 'kid' }) : { alg, jwk };
  return typeof kid === 'string' && kid !== '' ? { alg, kid } : fail('proof.malformed', { member: 'kid' });
}
