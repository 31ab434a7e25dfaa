import { BadgeError } from '../badge-error.js';
import type { CompactJws } from '../badge-document.js';
import type { Json, JsonObject } from '../json.js';
import { publicKeyFromPem } from '../keys/public-key-from-pem.js';
import { idOf } from '../lib/id-of.js';
import { problemCheck } from '../lib/problem-check.js';
import type { Session } from '../lib/session.js';
import { verifyJws } from '../proofs/verify-jws.js';
import type { Problem } from '../problems.js';
import type { Check, OpenBadgesVersion } from '../verdict.js';
import { isWebAddress } from './is-web-address.js';
import { listSigningKeys } from './list-signing-keys.js';
import { loadSigningKey } from './load-signing-key.js';
import { outcomeOf } from './outcome-of.js';
import { signingAlgorithm } from './signing-algorithm.js';

const SOURCE = 'OB2 SignedBadge Verification';

export interface Signer {
  readonly issuer: JsonObject;
  readonly version: OpenBadgesVersion | null;
  readonly session: Session;
}

/**
 * Whether one of the issuer's keys made this signature. Each is tried: one that is gone or weak takes nothing from
 * another. An issuer without an address was only ever described by the badge itself.
 */
export async function checkSignature(
  jws: CompactJws,
  assertion: JsonObject,
  signer: Signer,
): Promise<Check[]> {
  const id = idOf(signer.issuer);
  if (!isWebAddress(id)) return [toCheck({ code: 'key.not_issuers', key: '', issuer: id ?? '' })];
  const problems: Problem[] = [];
  for (const link of listKeys(assertion, signer, problems)) {
    const problem = await tryKey(jws, link, signer);
    if (problem === undefined) {
      return [
        { id: 'proof', outcome: 'pass', source: SOURCE },
        { id: 'issuer', outcome: 'pass', source: 'OB2 CryptographicKey' },
      ];
    }
    problems.push(problem);
  }
  return [toCheck(chooseProblem(problems))];
}

function listKeys(assertion: JsonObject, { issuer, version }: Signer, problems: Problem[]): readonly Json[] {
  try {
    return listSigningKeys(assertion, issuer, version);
  } catch (error) {
    problems.push(problemOf(error));
    return [];
  }
}

async function tryKey(
  jws: CompactJws,
  link: Json,
  { issuer, version, session }: Signer,
): Promise<Problem | undefined> {
  try {
    const pem = await loadSigningKey(link, issuer, version, session);
    const alg = signingAlgorithm(jws.header);
    // What is signed stays as it was written: only the name is brought to the spelling of RFC 7518.
    const named = { ...jws, header: { ...jws.header, alg } };
    return (await verifyJws(named, await publicKeyFromPem(pem, alg))) ? undefined : { code: 'proof.invalid' };
  } catch (error) {
    return problemOf(error);
  }
}

/** A key that could not be had may be the right one; a signature that no key made is worse than a bad key. */
function chooseProblem(problems: readonly Problem[]): Problem {
  const chosen =
    problems.find((problem) => outcomeOf(problem) === 'unchecked') ??
    problems.find(({ code }) => code === 'proof.invalid') ??
    problems[0];
  return chosen ?? { code: 'proof.invalid' };
}

function problemOf(error: unknown): Problem {
  if (!(error instanceof BadgeError)) throw error;
  return error.problem;
}

function toCheck(problem: Problem): Check {
  return problemCheck('proof', outcomeOf(problem), SOURCE, problem);
}
