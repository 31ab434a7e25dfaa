import type { JsonObject } from '../json.js';

/** How a proof names its suite: `cryptosuite`, or `type` where the proof is older than that member. */
export function suiteName(proof: JsonObject): string | undefined {
  const name = proof['type'] === 'DataIntegrityProof' ? proof['cryptosuite'] : proof['type'];
  return typeof name === 'string' ? name : undefined;
}
