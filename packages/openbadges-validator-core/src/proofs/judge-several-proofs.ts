import { BadgeError } from '../badge-error.js';
import type { Json, JsonObject } from '../json.js';
import { problemCheck } from '../lib/problem-check.js';
import type { Session } from '../lib/session.js';
import type { Check } from '../verdict.js';
import { isChained } from './is-chained.js';
import type { JudgeLink } from './judge-proof-chain.js';
import type { JudgedProof } from './judged-proof.js';

const SOURCE = 'VC-DI §4.4';

/**
 * Judges proofs of one document that stand side by side or build upon each other. The one that speaks best for the issuer
 * counts; a broken one beside a good one is told as a warning. Few badges have more than one: this is loaded with the first.
 * A long document with many is not looked through (`work.too_much`): each brings all of it into the form that is signed.
 */
export async function judgeSeveralProofs(
  document: JsonObject,
  proofs: readonly Json[],
  judge: JudgeLink,
  session: Session,
): Promise<{ readonly best: JudgedProof; readonly warnings: readonly Check[] }> {
  try {
    session.spend('bytes', proofs.length * JSON.stringify(document).length);
  } catch (error) {
    if (!(error instanceof BadgeError)) throw error;
    const proof = problemCheck('proof', 'unchecked', SOURCE, error.problem);
    return { best: { proof, suite: '', notes: [] }, warnings: [] };
  }
  const judged = await judgeAll(document, proofs, judge);
  const best = judged.reduce((a, b) => (rank(a) <= rank(b) ? a : b));
  return { best, warnings: best.proof.outcome === 'pass' ? judged.filter(isBroken).map(toWarning) : [] };
}

async function judgeAll(
  document: JsonObject,
  proofs: readonly Json[],
  judge: JudgeLink,
): Promise<readonly JudgedProof[]> {
  if (proofs.some(isChained)) {
    const { judgeProofChain } = await import('./judge-proof-chain.js');
    return judgeProofChain(document, proofs, judge);
  }
  const judged: JudgedProof[] = [];
  for (const proof of proofs) judged.push(await judge(document, proof));
  return judged;
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
  return problemCheck('proof', 'warn', SOURCE, { code: 'proof.one_of_several_failed', suite });
}
