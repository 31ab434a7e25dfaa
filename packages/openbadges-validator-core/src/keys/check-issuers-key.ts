import { BadgeError } from '../badge-error.js';
import { problemCheck } from '../lib/problem-check.js';
import type { Session } from '../lib/session.js';
import type { Check } from '../verdict.js';
import { notIssuersCheck } from './not-issuers-check.js';
import type { ResolvedKey } from './resolved-key.js';

const SOURCE = 'OB3 impl. guide, Key provenance';
const PASS: Check = { id: 'issuer', outcome: 'pass', source: SOURCE };

/**
 * Checks that the key is the issuer's: its document's controller is `issuer.id`, or, for a key that nobody claims (a JWK in
 * the header, a JWK Set), it stands in the issuer's own `/.well-known/jwks.json`. A key that nobody claims and no such
 * file: the signature is fine and proves nothing about the issuer (`proof.issuer_not_bound`).
 */
export async function checkIssuersKey(key: ResolvedKey, issuer: string, session: Session): Promise<Check> {
  if (key.controller === issuer) return PASS;
  // A JWK Set at the issuer's own address names no controller: the address does.
  if (key.controller === undefined && key.id.split('#', 1)[0] === issuer) return PASS;
  if (key.controller !== undefined) return notIssuersCheck(key.id, issuer);
  if (!/^https?:/.test(issuer) || !URL.canParse(issuer)) return notBound(issuer);
  try {
    const { isPublishedKey } = await import('./is-published-key.js');
    return (await isPublishedKey(key, issuer, session)) ? PASS : notIssuersCheck(key.id, issuer);
  } catch (error) {
    if (!(error instanceof BadgeError)) throw error;
    const { problem } = error;
    if (problem.code === 'fetch.http_status' && [404, 410].includes(problem.status)) return notBound(issuer);
    return problemCheck('issuer', 'unchecked', SOURCE, problem);
  }
}

function notBound(issuer: string): Check {
  return problemCheck('issuer', 'warn', SOURCE, { code: 'proof.issuer_not_bound', issuer });
}
