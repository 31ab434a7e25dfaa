import { BadgeError } from '../badge-error.js';
import type { CompactJws } from '../badge-document.js';
import type { JsonObject } from '../json.js';
import { publicKeyFromPem } from '../keys/public-key-from-pem.js';
import { idOf } from '../lib/id-of.js';
import { problemCheck } from '../lib/problem-check.js';
import type { Session } from '../lib/session.js';
import { verifyJws } from '../proofs/verify-jws.js';
import type { Check, OpenBadgesVersion } from '../verdict.js';
import type { Chain } from './chain.js';
import { checkRevocationList } from './check-revocation-list.js';
import { isWebAddress } from './is-web-address.js';
import type { LegacyProof } from './legacy-proof.js';
import { loadChain } from './load-chain.js';
import { loadSigningKeys } from './load-signing-keys.js';
import { outcomeOf } from './outcome-of.js';
import { signingAlgorithm } from './signing-algorithm.js';

const SOURCE = 'OB2 SignedBadge Verification';

/** Verifies a signed badge of OB 1.x or 2.0: with a key that its issuer, read at the issuer's own address, lists. */
export async function verifySigned(
  jws: CompactJws,
  assertion: JsonObject,
  version: OpenBadgesVersion | null,
  session: Session,
): Promise<LegacyProof> {
  const refused = refuseAlgorithm(jws);
  if (refused) return { checks: [refused] };
  // Nothing that is written inside may vouch for itself: each link with an address is read there.
  const chain = await loadChain(assertion, { version, host: undefined, session });
  const { issuer } = chain;
  if (issuer === undefined) return { checks: [...chain.checks, ...withoutIssuer(chain)] };
  const checks = await checkSignature(jws, assertion, { issuer, version, session });
  const isProven = checks.every((check) => check.outcome === 'pass');
  const status = await checkRevocationList(assertion, issuer, session);
  return { checks: [...checks, ...chain.checks, status], ...(isProven && { proven: assertion, chain }) };
}

function refuseAlgorithm(jws: CompactJws): Check | undefined {
  try {
    signingAlgorithm(jws.header);
    return undefined;
  } catch (error) {
    return checkOf(error);
  }
}

/** The problem stands in the chain already; the signature could not be looked at for want of an issuer. */
function withoutIssuer(chain: Chain): Check[] {
  const first = chain.checks.find((check) => check.code !== undefined);
  if (first?.code === undefined) return [problemCheck('proof', 'fail', SOURCE, { code: 'proof.missing' })];
  return [{ ...first, id: 'proof', source: SOURCE }];
}

interface Signer {
  readonly issuer: JsonObject;
  readonly version: OpenBadgesVersion | null;
  readonly session: Session;
}

/** An issuer without an address was only ever described by the badge itself. */
async function checkSignature(jws: CompactJws, assertion: JsonObject, signer: Signer): Promise<Check[]> {
  const id = idOf(signer.issuer);
  if (!isWebAddress(id))
    return [problemCheck('proof', 'fail', SOURCE, { code: 'key.not_issuers', key: '', issuer: id ?? '' })];
  try {
    const pems = await loadSigningKeys(assertion, signer.issuer, signer.version, signer.session);
    const alg = signingAlgorithm(jws.header);
    // What is signed stays as it was written: only the name is brought to the spelling of RFC 7518.
    const named = { ...jws, header: { ...jws.header, alg } };
    for (const pem of pems) {
      if (await verifyJws(named, await publicKeyFromPem(pem, alg))) {
        return [
          { id: 'proof', outcome: 'pass', source: SOURCE },
          { id: 'issuer', outcome: 'pass', source: 'OB2 CryptographicKey' },
        ];
      }
    }
    return [problemCheck('proof', 'fail', SOURCE, { code: 'proof.invalid' })];
  } catch (error) {
    return [checkOf(error)];
  }
}

function checkOf(error: unknown): Check {
  if (!(error instanceof BadgeError)) throw error;
  return problemCheck('proof', outcomeOf(error.problem), SOURCE, error.problem);
}
