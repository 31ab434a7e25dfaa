import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { problemCheck } from '../lib/problem-check.js';
import type { Session } from '../lib/session.js';
import { toArray } from '../lib/to-array.js';
import type { Problem } from '../problems.js';
import type { Check } from '../verdict.js';
import { judgeProof } from './judge-proof.js';
import type { JudgedProof } from './judged-proof.js';
import type { ProofAsked } from './proof-asked.js';

/** Every proof costs a canonicalisation and maybe a fetch. Real badges carry one or two. */
const MAX_PROOFS = 8;

/**
 * Checks the embedded proofs of a document (OB3 §8.1: one good proof is enough). Each that we can read is verified; of
 * several, the one that speaks best for the issuer counts, and a broken one beside a good one is told as a warning.
 */
export async function checkEmbeddedProofs(
  credential: JsonObject,
  asked: ProofAsked,
  session: Session,
): Promise<readonly Check[]> {
  const { proof: proofs, ...document } = credential;
  const all = toArray(proofs);
  if (all.length > MAX_PROOFS) return [problem('fail', { code: 'proof.malformed', member: 'proof' })];
  const judged = await judgeAll(document, all, asked, session);
  const best = judged.reduce<JudgedProof | undefined>((a, b) => (a && rank(a) <= rank(b) ? a : b), undefined);
  if (best === undefined) return [problem('fail', { code: 'proof.missing' })];
  const main = [best.proof, ...(best.issuer === undefined ? [] : [best.issuer]), ...best.notes];
  return best.proof.outcome === 'pass' ? [...main, ...judged.filter(isBroken).map(toWarning)] : main;
}

async function judgeAll(
  document: JsonObject,
  proofs: readonly Json[],
  asked: ProofAsked,
  session: Session,
): Promise<readonly JudgedProof[]> {
  const judge = (secured: JsonObject, proof: Json): Promise<JudgedProof> =>
    judgeProof(secured, proof, asked, session);
  if (!proofs.some(isChained)) return Promise.all(proofs.map((proof) => judge(document, proof)));
  const { judgeProofChain } = await import('./judge-proof-chain.js');
  return judgeProofChain(document, proofs, judge);
}

function isChained(proof: Json): boolean {
  return isJsonObject(proof) && proof['previousProof'] !== undefined;
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

function problem(outcome: 'fail' | 'warn', problem: Problem): Check {
  return problemCheck('proof', outcome, 'VC-DI §4.4', problem);
}
