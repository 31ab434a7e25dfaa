import type { Session } from '../lib/session.js';
import type { Check } from '../verdict.js';
import { notIssuersCheck } from './not-issuers-check.js';
import type { ResolvedKey } from './resolved-key.js';

/**
 * Checks that the key is the issuer's: its document's controller is `issuer.id`, or, for a key that nobody claims (a JWK in
 * the header, a JWK Set), it stands in the issuer's own `/.well-known/jwks.json`.
 */
export async function checkIssuersKey(key: ResolvedKey, issuer: string, session: Session): Promise<Check> {
  // A JWK Set at the issuer's own address names no controller: the address does.
  const holder = key.controller ?? key.id.split('#', 1)[0];
  if (holder === issuer) return { id: 'issuer', outcome: 'pass', source: 'OB3 impl. guide, Key provenance' };
  if (key.controller !== undefined) return notIssuersCheck(key.id, issuer);
  const { checkPublishedKey } = await import('./check-published-key.js');
  return checkPublishedKey(key, issuer, session);
}
