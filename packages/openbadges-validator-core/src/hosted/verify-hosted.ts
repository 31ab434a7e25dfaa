import { BadgeError, fail } from '../badge-error.js';
import type { JsonObject } from '../json.js';
import { hasType } from '../lib/has-type.js';
import { idOf } from '../lib/id-of.js';
import { problemCheck } from '../lib/problem-check.js';
import type { Session } from '../lib/session.js';
import type { Check, OpenBadgesVersion } from '../verdict.js';
import type { Chain } from './chain.js';
import { checkContentType } from './check-content-type.js';
import { checkScope } from './check-scope.js';
import { classOf } from './class-of.js';
import { compareCopies } from './compare-copies.js';
import { fetchOriginal, type Original } from './fetch-original.js';
import { isWebAddress } from './is-web-address.js';
import { loadChain } from './load-chain.js';
import { outcomeOf } from './outcome-of.js';
import type { LegacyProof } from './legacy-proof.js';
import { reasonOfGone } from './reason-of-gone.js';
import { revocationReason } from './revocation-reason.js';

const SOURCE = 'OB2 HostedBadge Verification';
const REVOKING = 'OB2 Revoking Hosted Assertions';

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
  { version, foundAt, session }: HostedOptions,
): Promise<LegacyProof> {
  const url = foundAt ?? idOf(given);
  if (!isWebAddress(url)) {
    // A badge of 0.5 cannot say where it is hosted; any later one has to.
    const outcome = version === '0.5' ? 'unchecked' : 'fail';
    return { checks: [problemCheck('proof', outcome, SOURCE, { code: 'hosted.no_url' })] };
  }
  try {
    const copy = await fetchOriginal(url, classOf(given), session);
    const id = idOf(copy.node);
    if (id !== undefined && !isWebAddress(id)) fail('hosted.id_mismatch', { expected: url, found: id });
    return await judgeCopy(given, copy, version, session);
  } catch (error) {
    if (!(error instanceof BadgeError)) throw error;
    return { checks: checksOfFailure(error) };
  }
}

function checksOfFailure(error: BadgeError): Check[] {
  const { problem } = error;
  const proof = problemCheck('proof', outcomeOf(problem), SOURCE, problem);
  if (problem.code !== 'fetch.http_status' || problem.status !== 410) return [proof];
  return [
    proof,
    problemCheck('status', 'fail', REVOKING, { code: 'status.revoked', ...reasonOfGone(error) }),
  ];
}

async function judgeCopy(
  given: JsonObject,
  copy: Original,
  givenVersion: OpenBadgesVersion | null,
  session: Session,
): Promise<LegacyProof> {
  const status = checkRevoked(copy.node);
  // What is revoked may consist of little more than that word: the rest of the chain has nothing to add.
  if (status.outcome === 'fail') return { checks: [status] };
  const version = copy.version ?? givenVersion;
  const proof = [checkCopy(given, copy), ...(await checkContentType(copy.url, session))];
  const chain = await loadChain(copy.node, version, session);
  const scope = checkIssuer(copy, chain);
  const isProven = [...proof, ...scope].every(({ outcome }) => outcome !== 'fail');
  return {
    checks: [...proof, ...chain.checks, ...scope, status],
    ...(isProven && { proven: copy.node, version, chain }),
  };
}

function checkCopy(given: JsonObject, { node, url, movedFrom }: Original): Check {
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
function checkIssuer({ node, url }: Original, { badgeClass, issuer, checks }: Chain): Check[] {
  if (issuer !== undefined) {
    const scope = checkScope(url, issuer);
    // A BadgeClass alone is given to nobody yet: that it stands elsewhere than its issuer proves nothing false.
    if (hasType(node, 'BadgeClass')) return [forClass(scope)];
    const classUrl = idOf(badgeClass);
    const other = isWebAddress(classUrl) ? forClass(checkScope(classUrl, issuer)) : scope;
    return other.code === 'hosted.class_scope' ? [scope, other] : [scope];
  }
  const isJudged = checks.length > 0 || hasType(node, 'Issuer') || hasType(node, 'Profile');
  if (isJudged) return [];
  return [
    problemCheck('issuer', 'unchecked', SOURCE, { code: 'model.type', path: 'type', expected: 'Assertion' }),
  ];
}

/** The issuer's own badge links to its class; that another host may change what that says is worth a warning. */
function forClass(scope: Check): Check {
  if (scope.code !== 'hosted.scope') return scope;
  const { url, allowed } = scope;
  return problemCheck('issuer', 'warn', SOURCE, { code: 'hosted.class_scope', url, allowed });
}

function checkRevoked(node: JsonObject): Check {
  if (node['revoked'] !== true) return { id: 'status', outcome: 'pass', source: SOURCE };
  return problemCheck('status', 'fail', REVOKING, { code: 'status.revoked', ...revocationReason(node) });
}
