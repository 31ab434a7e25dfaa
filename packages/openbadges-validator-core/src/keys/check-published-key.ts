import { BadgeError } from '../badge-error.js';
import { problemCheck } from '../lib/problem-check.js';
import type { Session } from '../lib/session.js';
import type { Check } from '../verdict.js';
import { isPublishedKey } from './is-published-key.js';
import { notIssuersCheck } from './not-issuers-check.js';
import type { ResolvedKey } from './resolved-key.js';

const SOURCE = 'OB3 impl. guide, Key provenance';

/**
 * Checks a key that nobody claims by what the issuer publishes. A host that publishes nothing: the signature is fine and
 * proves nothing about the issuer (`proof.issuer_not_bound`).
 */
export async function checkPublishedKey(key: ResolvedKey, issuer: string, session: Session): Promise<Check> {
  if (!/^https?:/.test(issuer) || !URL.canParse(issuer)) return notBound(issuer);
  try {
    const isPublished = await isPublishedKey(key, issuer, session);
    return isPublished ? { id: 'issuer', outcome: 'pass', source: SOURCE } : notIssuersCheck(key.id, issuer);
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
