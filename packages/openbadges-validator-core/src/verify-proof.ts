import type { BadgeDocument, BadgeInput } from './badge-document.js';
import { BadgeError, fail } from './badge-error.js';
import { readDocument } from './intake/read-document.js';
import type { JsonObject } from './json.js';
import { createSession } from './lib/create-session.js';
import { hasType } from './lib/has-type.js';
import { idOf } from './lib/id-of.js';
import { isUnknowable } from './lib/is-unknowable.js';
import { problemCheck } from './lib/problem-check.js';
import type { Session } from './lib/session.js';
import { verifyJwtSignature } from './proofs/check-jwt-proof.js';
import type { Check } from './verdict.js';
import type { VerifyOptions } from './verify-options.js';

const SOURCE = 'VC-DI §4.4, VC-JOSE-COSE §3';

/**
 * Checks the signature alone of any Verifiable Credential or Presentation: that the named key made it, and was meant for
 * this purpose. Nothing about dates, status or whether the key is the issuer's: `verify` does. Rejects as `verify` does.
 */
export async function verifyProof(credential: BadgeInput, options: VerifyOptions = {}): Promise<Check> {
  const session = createSession(options);
  try {
    return await checkSignature(await readDocument(credential), session);
  } catch (error) {
    if (!(error instanceof BadgeError)) throw error;
    return problemCheck('proof', isUnknowable(error.code) ? 'unchecked' : 'fail', SOURCE, error.problem);
  }
}

async function checkSignature({ credential, jws }: BadgeDocument, session: Session): Promise<Check> {
  if (credential === undefined) fail('proof.missing', {});
  const purposes = purposesOf(credential, session.options);
  if (jws !== undefined) {
    const issuer = idOf(credential['issuer']) ?? idOf(credential['holder']);
    await verifyJwtSignature(jws, issuer, purposes[0] ?? 'assertionMethod', session);
    return { id: 'proof', outcome: 'pass', source: SOURCE };
  }
  const { checkEmbeddedProofs } = await import('./proofs/check-embedded-proofs.js');
  const checks = await checkEmbeddedProofs(credential, purposes, session);
  return (
    checks.find(({ id, outcome }) => id === 'proof' && outcome === 'warn') ??
    checks[0] ??
    fail('proof.missing', {})
  );
}

function purposesOf(credential: JsonObject, { purpose }: VerifyOptions): readonly string[] {
  if (purpose !== undefined) return [purpose];
  return hasType(credential, 'VerifiablePresentation')
    ? ['authentication', 'assertionMethod']
    : ['assertionMethod'];
}
