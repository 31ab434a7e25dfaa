import type { Json, JsonObject } from '../json.js';
import { problemCheck } from '../lib/problem-check.js';
import type { Session } from '../lib/session.js';
import { toArray } from '../lib/to-array.js';
import type { Problem } from '../problems.js';
import type { Check } from '../verdict.js';
import { isChained } from './is-chained.js';
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
  const [only] = all;
  if (only === undefined) return [problem({ code: 'proof.missing' })];
  if (all.length > MAX_PROOFS) return [problem({ code: 'proof.malformed', member: 'proof' })];
  const judge = (secured: JsonObject, proof: Json): Promise<JudgedProof> =>
    judgeProof(secured, proof, asked, session);
  if (all.length === 1 && !isChained(only)) return toChecks(await judge(document, only));
  const { judgeSeveralProofs } = await import('./judge-several-proofs.js');
  const { best, warnings } = await judgeSeveralProofs(document, all, judge, session);
  return [...toChecks(best), ...warnings];
}

function toChecks({ proof, issuer, notes }: JudgedProof): readonly Check[] {
  return [proof, ...(issuer === undefined ? [] : [issuer]), ...notes];
}

function problem(problem: Problem): Check {
  return problemCheck('proof', 'fail', 'VC-DI §4.4', problem);
}
