import type { JsonObject } from '../json.js';
import type { Session } from '../lib/session.js';
import { findKnownKey } from './find-known-key.js';
import { resolveKey } from './index.js';
import type { ResolvedKey } from './resolved-key.js';
import { loadOnce } from '../lib/load-once.js';

const loadKeyFromJwk = loadOnce(() => import('./key-from-jwk.js'));

const ABSOLUTE = /^(?:did:[a-z0-9]+:|https?:)/;

/**
 * Finds the key that a JWT header names (OB3 §8.2.4). A `kid` that is no address is looked for among the caller's keys,
 * then in the document of the issuer: the DID's own, or `/.well-known/jwks.json` (OB3 impl. guide, Key provenance).
 * Throws a `BadgeError` as {@link resolveKey}, and `key.malformed` for a private `jwk`.
 */
export async function findJwtKey(
  header: { readonly kid?: string; readonly jwk?: JsonObject },
  issuer: string | undefined,
  session: Session,
): Promise<ResolvedKey> {
  const { kid, jwk } = header;
  if (kid === undefined) {
    const { keyFromJwk } = await loadKeyFromJwk();
    // An id that no issuer can have: nobody but the token names this key.
    return { id: '#jwk', material: keyFromJwk(jwk, 'jwk') };
  }
  if (ABSOLUTE.test(kid)) return resolveKey(kid, session);
  const known = await findKnownKey(kid, session);
  return known ?? (await resolveKey(absoluteKeyId(kid, issuer), session));
}

function absoluteKeyId(kid: string, issuer: string | undefined): string {
  const fragment = kid.startsWith('#') ? kid : `#${kid}`;
  if (issuer?.startsWith('did:') === true) return issuer + fragment;
  if (issuer === undefined || !/^https?:/.test(issuer) || !URL.canParse(issuer)) return kid;
  return new URL('/.well-known/jwks.json', issuer).href + fragment;
}
