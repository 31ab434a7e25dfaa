import { BadgeError } from '../badge-error.js';
import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { checkIssuersKey } from '../keys/check-issuers-key.js';
import { isForeignKey } from '../keys/is-foreign-key.js';
import { notIssuersCheck } from '../keys/not-issuers-check.js';
import { idOf } from '../lib/id-of.js';
import { isUnknowable } from '../lib/is-unknowable.js';
import { problemCheck } from '../lib/problem-check.js';
import type { Session } from '../lib/session.js';
import { toArray } from '../lib/to-array.js';
import type { Problem } from '../problems.js';
import type { Check } from '../verdict.js';
import { suiteName } from './suite-name.js';
import { verifyEmbeddedProof } from './verify-embedded-proof.js';

const SOURCE = 'VC-DI §4.4';
/** Every proof costs a canonicalisation and maybe a fetch. Real badges carry one or two. */
const MAX_PROOFS = 8;

interface JudgedProof {
  readonly proof: Check;
  readonly issuer?: Check;
  readonly suite: string;
}

/**
 * Checks the embedded proofs of a document (OB3 §8.1: one good proof is enough). Each that we can read is verified; of
 * several, the one that speaks best for the issuer counts, and a broken one beside a good one is told as a warning.
 */
export async function checkEmbeddedProofs(
  credential: JsonObject,
  purposes: readonly string[],
  session: Session,
): Promise<readonly Check[]> {
  const { proof: proofs, ...document } = credential;
  const all = toArray(proofs);
  if (all.length > MAX_PROOFS) return [problem('fail', { code: 'proof.malformed', member: 'proof' })];
  const judged = await Promise.all(all.map((proof) => judgeProof(document, proof, purposes, session)));
  const best = judged.reduce<JudgedProof | undefined>((a, b) => (a && rank(a) <= rank(b) ? a : b), undefined);
  if (best === undefined) return [problem('fail', { code: 'proof.missing' })];
  const main = [best.proof, ...(best.issuer === undefined ? [] : [best.issuer])];
  return best.proof.outcome === 'pass' ? [...main, ...judged.filter(isBroken).map(toWarning)] : main;
}

async function judgeProof(
  document: JsonObject,
  proof: Json,
  purposes: readonly string[],
  session: Session,
): Promise<JudgedProof> {
  const suite = isJsonObject(proof) ? (suiteName(proof) ?? '') : '';
  const issuer = idOf(document['issuer']);
  try {
    if (!isJsonObject(proof))
      return { proof: problem('fail', { code: 'proof.malformed', member: 'proof' }), suite };
    const key = await verifyEmbeddedProof(document, proof, purposes, session);
    const passed: Check = { id: 'proof', outcome: 'pass', source: SOURCE };
    return { proof: passed, suite, ...(issuer && { issuer: await checkIssuersKey(key, issuer, session) }) };
  } catch (error) {
    if (!(error instanceof BadgeError)) throw error;
    const failed = problem(isUnknowable(error.code) ? 'unchecked' : 'fail', error.problem);
    const method = isJsonObject(proof) ? proof['verificationMethod'] : undefined;
    const foreign = issuer !== undefined && isForeignKey(method, issuer);
    return { proof: failed, suite, ...(foreign && { issuer: notIssuersCheck(method, issuer) }) };
  }
}

/** The lower, the better: a good proof by the issuer, a good one by an unproven issuer, …, an unknown, a broken one. */
function rank({ proof, issuer }: JudgedProof): number {
  const order = ['pass', 'warn', 'unchecked', 'fail'];
  if (proof.outcome === 'pass') return Math.max(0, order.indexOf(issuer?.outcome ?? 'fail'));
  return proof.outcome === 'fail' ? 10 : 20;
}

function isBroken({ proof }: JudgedProof): boolean {
  return proof.outcome === 'fail';
}

function toWarning({ suite }: JudgedProof): Check {
  return problem('warn', { code: 'proof.one_of_several_failed', suite });
}

function problem(outcome: 'fail' | 'unchecked' | 'warn', problem: Problem): Check {
  return problemCheck('proof', outcome, SOURCE, problem);
}
