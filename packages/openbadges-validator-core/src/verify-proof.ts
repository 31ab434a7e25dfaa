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
import { requireAudience } from './proofs/require-audience.js';
import type { Check } from './verdict.js';
import type { VerifyOptions } from './verify-options.js';
import { loadOnce } from './lib/load-once.js';

const loadVerifyJwtSignature = loadOnce(() => import('./proofs/check-jwt-proof.js'));
const loadCheckEmbeddedProofs = loadOnce(() => import('./proofs/check-embedded-proofs.js'));

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
  const { domain, challenge } = session.options;
  const purposes = purposesOf(credential, session.options);
  if (jws !== undefined) {
    const { verifyJwtSignature } = await loadVerifyJwtSignature();
    const issuer = idOf(credential['issuer']) ?? idOf(credential['holder']);
    const key = await verifyJwtSignature(jws, issuer, purposes[0] ?? 'assertionMethod', session);
    requireAudience(jws.payload, session.options);
    return key.notes?.[0] ?? passed(credential);
  }
  const { checkEmbeddedProofs } = await loadCheckEmbeddedProofs();
  const checks = await checkEmbeddedProofs(
    credential,
    { purposes, ...(domain !== undefined && { domain }), ...(challenge !== undefined && { challenge }) },
    session,
  );
  const [main] = checks;
  if (main?.outcome !== 'pass') return main ?? fail('proof.missing', {});
  return checks.find(({ id, outcome }) => id === 'proof' && outcome === 'warn') ?? passed(credential);
}

/** A credential that does not say who issued it, as a holder may disclose one, is signed by nobody in particular. */
function passed(credential: JsonObject): Check {
  const isNobodys = hasType(credential, 'VerifiableCredential') && idOf(credential['issuer']) === undefined;
  const problem = { code: 'proof.issuer_not_bound', issuer: '' } as const;
  return isNobodys
    ? problemCheck('proof', 'warn', 'VCDM 2.0 §4.7', problem)
    : { id: 'proof', outcome: 'pass', source: SOURCE };
}

function purposesOf(credential: JsonObject, { purpose }: VerifyOptions): readonly string[] {
  if (purpose !== undefined) return [purpose];
  return hasType(credential, 'VerifiablePresentation')
    ? ['authentication', 'assertionMethod']
    : ['assertionMethod'];
}
