import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { problemCheck } from '../lib/problem-check.js';
import { toArray } from '../lib/to-array.js';
import type { JudgedProof } from './judged-proof.js';
import { suiteName } from './suite-name.js';

/** Judges one proof over a document that still holds the proofs that it builds upon. */
export type JudgeLink = (document: JsonObject, proof: Json) => Promise<JudgedProof>;

/**
 * Judges proofs of which some name earlier ones (`previousProof`, VC-DI §4.5). Each of those must be there, once, and hold,
 * and is part of what the later one signed. A proof is judged when all that it names were; those that are never ready name
 * one that is not there, or each other in a circle.
 */
export async function judgeProofChain(
  document: JsonObject,
  proofs: readonly Json[],
  judge: JudgeLink,
): Promise<readonly JudgedProof[]> {
  const links = proofs.map((proof) => earlierProofs(proof, proofs));
  const judged: (JudgedProof | undefined)[] = proofs.map(() => undefined);
  const isReady = (earlier: readonly number[] | undefined, at: number): boolean =>
    judged[at] === undefined && earlier?.every((index) => judged[index] !== undefined) === true;
  for (let at = links.findIndex(isReady); at >= 0; at = links.findIndex(isReady)) {
    const earlier = links[at] ?? [];
    const proof = proofs[at] ?? null;
    judged[at] =
      hindrance(
        proof,
        earlier.flatMap((index) => judged[index] ?? []),
      ) ?? (await judge(withProofs(document, proofs, earlier), proof));
  }
  return judged.map((one, at) => one ?? brokenLink(proofs[at] ?? null));
}

/** Where the proofs stand that one names, in the order of the document; undefined where a name is nobody's or several's. */
function earlierProofs(proof: Json, proofs: readonly Json[]): readonly number[] | undefined {
  const names = namesOf(proof);
  const isNamed = (one: Json): boolean => isJsonObject(one) && names.includes(one['id'] ?? null);
  const found = proofs.flatMap((one, index) => (isNamed(one) ? [index] : []));
  return found.length === new Set(names).size && names.every((name) => typeof name === 'string')
    ? found
    : undefined;
}

function namesOf(proof: Json): readonly Json[] {
  return isJsonObject(proof) ? toArray(proof['previousProof']) : [];
}

function withProofs(document: JsonObject, proofs: readonly Json[], earlier: readonly number[]): JsonObject {
  return earlier.length === 0
    ? document
    : { ...document, proof: earlier.map((index) => proofs[index] ?? null) };
}

/** What an earlier proof that does not hold means for a later one; what could not be found out is not known here either. */
function hindrance(proof: Json, earlier: readonly JudgedProof[]): JudgedProof | undefined {
  const outcomes = earlier.map((one) => one.proof.outcome);
  if (outcomes.includes('fail')) return brokenLink(proof);
  const unknown = earlier.find((one) => one.proof.outcome !== 'pass');
  return unknown && { ...unknown, suite: nameOf(proof) };
}

function brokenLink(proof: Json): JudgedProof {
  const previous = namesOf(proof).map(String).join(' ');
  const problem = { code: 'proof.chain_broken', previous } as const;
  return { proof: problemCheck('proof', 'fail', 'VC-DI §4.5', problem), suite: nameOf(proof), notes: [] };
}

function nameOf(proof: Json): string {
  return (isJsonObject(proof) && suiteName(proof)) || '';
}
