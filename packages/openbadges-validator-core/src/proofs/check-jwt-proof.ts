import type { CompactJws } from '../badge-document.js';
import { BadgeError, fail } from '../badge-error.js';
import type { JsonObject } from '../json.js';
import { checkIssuersKey } from '../keys/check-issuers-key.js';
import { findJwtKey } from '../keys/find-jwt-key.js';
import { importPublicKey } from '../keys/import-public-key.js';
import { isForeignKey } from '../keys/is-foreign-key.js';
import { notIssuersCheck } from '../keys/not-issuers-check.js';
import { requireUsableKey } from '../keys/require-usable-key.js';
import type { ResolvedKey } from '../keys/resolved-key.js';
import { idOf } from '../lib/id-of.js';
import { isUnknowable } from '../lib/is-unknowable.js';
import { problemCheck } from '../lib/problem-check.js';
import type { Session } from '../lib/session.js';
import type { Check } from '../verdict.js';
import { checkJwtClaims } from './check-jwt-claims.js';
import { readJwtHeader } from './read-jwt-header.js';
import { verifyJws } from './verify-jws.js';

const SOURCE = 'OB3 §8.2.7';

export interface JwtProofAsked {
  readonly purpose: string;
  /** The claims of Open Badges 3.0 must all be there. */
  readonly strictClaims: boolean;
}

/** Checks a credential that is secured as a JWT (OB3 §8.2, VC-JOSE-COSE §3): signature, claims, and whose key it was. */
export async function checkJwtProof(
  jws: CompactJws,
  credential: JsonObject,
  asked: JwtProofAsked,
  session: Session,
): Promise<readonly Check[]> {
  const issuer = idOf(credential['issuer']);
  try {
    const key = await verifyJwtSignature(jws, issuer ?? idOf(jws.payload['iss']), asked.purpose, session);
    const claims = checkJwtClaims(jws.payload, credential, asked.strictClaims, session.now);
    const issuerCheck = issuer === undefined ? [] : [await checkIssuersKey(key, issuer, session)];
    const passed: Check = { id: 'proof', outcome: 'pass', source: SOURCE };
    return [passed, ...claims, ...issuerCheck, ...(key.notes ?? [])];
  } catch (error) {
    if (!(error instanceof BadgeError)) throw error;
    const failed = problemCheck(
      'proof',
      isUnknowable(error.code) ? 'unchecked' : 'fail',
      SOURCE,
      error.problem,
    );
    const { kid } = jws.header;
    const isAddress = typeof kid === 'string' && kid.startsWith('did:');
    return isAddress && issuer !== undefined && isForeignKey(kid, issuer)
      ? [failed, notIssuersCheck(kid, issuer)]
      : [failed];
  }
}

/** The key a JWT was signed with. Throws a `BadgeError` for whatever is wrong with it or could not be found out. */
export async function verifyJwtSignature(
  jws: CompactJws,
  issuer: string | undefined,
  purpose: string,
  session: Session,
): Promise<ResolvedKey> {
  const header = readJwtHeader(jws.header);
  const key = await findJwtKey(header, issuer, session);
  requireUsableKey(key, purpose, session.now);
  const publicKey = await importPublicKey(key.material, header.alg, key.id);
  if (!(await verifyJws(jws, publicKey))) fail('proof.invalid', {});
  return key;
}
