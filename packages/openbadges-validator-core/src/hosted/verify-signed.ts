import { BadgeError } from '../badge-error.js';
import type { CompactJws } from '../badge-document.js';
import type { JsonObject } from '../json.js';
import { problemCheck } from '../lib/problem-check.js';
import type { Session } from '../lib/session.js';
import type { Check, OpenBadgesVersion } from '../verdict.js';
import type { Chain } from './chain.js';
import { checkRevocationList } from './check-revocation-list.js';
import { checkSignature } from './check-signature.js';
import type { LegacyProof } from './legacy-proof.js';
import { loadChain } from './load-chain.js';
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
  const chain = await loadChain(assertion, version, session);
  const { issuer } = chain;
  if (issuer === undefined) return { checks: [...chain.checks, ...withoutIssuer(chain)] };
  const checks = await checkSignature(jws, assertion, { issuer, version, session });
  // Where the issuer keeps its list is asked only once the issuer is known to have signed.
  if (!checks.every((check) => check.outcome === 'pass')) return { checks: [...checks, ...chain.checks] };
  const status = await checkRevocationList(assertion, issuer, session);
  return { checks: [...checks, ...chain.checks, status], proven: assertion, version, chain };
}

function refuseAlgorithm(jws: CompactJws): Check | undefined {
  try {
    signingAlgorithm(jws.header);
    return undefined;
  } catch (error) {
    if (!(error instanceof BadgeError)) throw error;
    return problemCheck('proof', outcomeOf(error.problem), SOURCE, error.problem);
  }
}

/** The problem stands in the chain already; the signature could not be looked at for want of an issuer. */
function withoutIssuer(chain: Chain): Check[] {
  const first = chain.checks.find((check) => check.code !== undefined);
  if (first?.code === undefined) return [problemCheck('proof', 'fail', SOURCE, { code: 'proof.missing' })];
  return [{ ...first, id: 'proof', source: SOURCE }];
}
