import { BadgeError } from '../badge-error.js';
import type { JsonObject } from '../json.js';
import { hasType } from '../lib/has-type.js';
import { idOf } from '../lib/id-of.js';
import { problemCheck } from '../lib/problem-check.js';
import type { Session } from '../lib/session.js';
import type { Check, OpenBadgesVersion } from '../verdict.js';
import type { Chain } from './chain.js';
import { checkScope } from './check-scope.js';
import { compareCopies } from './compare-copies.js';
import { fetchHostedCopy, type HostedCopy } from './fetch-hosted-copy.js';
import { isWebAddress } from './is-web-address.js';
import { loadChain } from './load-chain.js';
import { outcomeOf } from './outcome-of.js';
import type { LegacyProof } from './legacy-proof.js';
import type { LegacyClass } from './upgrade-1-0.js';

const SOURCE = 'OB2 HostedBadge Verification';

export interface HostedOptions {
  readonly version: OpenBadgesVersion | null;
  readonly foundAt: string | undefined;
  readonly session: Session;
}

/**
 * Verifies a hosted badge: what counts is only what stands at its own address, on a host that its issuer publishes at.
 *
 * @param given what was handed in, in the form of OB 2.0
 * @param foundAt where it was read, if it was; else its id says where it stands
 */
export async function verifyHosted(
  given: JsonObject,
  legacyClass: LegacyClass,
  { version, foundAt, session }: HostedOptions,
): Promise<LegacyProof> {
  const url = foundAt ?? idOf(given);
  if (!isWebAddress(url)) {
    // A badge of 0.5 cannot say where it is hosted; any later one has to.
    const outcome = version === '0.5' ? 'unchecked' : 'fail';
    return { checks: [problemCheck('proof', outcome, SOURCE, { code: 'hosted.no_url' })] };
  }
  try {
    const copy = await fetchHostedCopy(url, legacyClass, session);
    return await judgeCopy(given, copy, version, session);
  } catch (error) {
    if (!(error instanceof BadgeError)) throw error;
    return { checks: checksOfFailure(error) };
  }
}

function checksOfFailure({ problem }: BadgeError): Check[] {
  const proof = problemCheck('proof', outcomeOf(problem), SOURCE, problem);
  // OB2 "Revoking Hosted Assertions": the host answers 410 Gone.
  if (problem.code !== 'fetch.http_status' || problem.status !== 410) return [proof];
  return [proof, { id: 'status', outcome: 'fail', source: SOURCE, code: 'status.revoked' }];
}

async function judgeCopy(
  given: JsonObject,
  copy: HostedCopy,
  version: OpenBadgesVersion | null,
  session: Session,
): Promise<LegacyProof> {
  const status = checkRevoked(copy.node);
  // What is revoked may consist of little more than that word: the rest of the chain has nothing to add.
  if (status.outcome === 'fail') return { checks: [status] };
  const proof = checkCopy(given, copy);
  const chain = await loadChain(copy.node, { version, host: new URL(copy.url).host, session });
  return {
    checks: [proof, ...chain.checks, ...checkIssuer(copy, chain), status],
    ...(proof.outcome !== 'fail' && { proven: copy.node, chain }),
  };
}

function checkCopy(given: JsonObject, { node, url, movedFrom }: HostedCopy): Check {
  const difference = compareCopies(given, node);
  if (difference === 'other') return problemCheck('proof', 'fail', SOURCE, { code: 'hosted.differs', url });
  if (movedFrom !== undefined) {
    return problemCheck('proof', 'warn', SOURCE, {
      code: 'hosted.id_mismatch',
      expected: movedFrom,
      found: url,
    });
  }
  if (difference === 'none') return { id: 'proof', outcome: 'pass', source: SOURCE };
  return problemCheck('proof', 'warn', SOURCE, { code: 'hosted.differs', url });
}

/** Says who stands behind it; for what is no badge and no part of one, nobody is known to. */
function checkIssuer({ node, url }: HostedCopy, { issuer, checks }: Chain): Check[] {
  if (issuer !== undefined) return [forgive(checkScope(url, issuer), node)];
  const isJudged = checks.length > 0 || hasType(node, 'Issuer') || hasType(node, 'Profile');
  if (isJudged) return [];
  return [
    problemCheck('issuer', 'unchecked', SOURCE, { code: 'model.type', path: 'type', expected: 'Assertion' }),
  ];
}

/** A BadgeClass is given to nobody yet: that it stands elsewhere than its issuer is odd, but proves nothing false. */
function forgive(scope: Check, node: JsonObject): Check {
  return scope.code === 'hosted.scope' && hasType(node, 'BadgeClass') ? { ...scope, outcome: 'warn' } : scope;
}

function checkRevoked({ revoked, revocationReason }: JsonObject): Check {
  if (revoked !== true) return { id: 'status', outcome: 'pass', source: SOURCE };
  const reason = typeof revocationReason === 'string' ? { reason: revocationReason } : {};
  return problemCheck('status', 'fail', SOURCE, { code: 'status.revoked', ...reason });
}
