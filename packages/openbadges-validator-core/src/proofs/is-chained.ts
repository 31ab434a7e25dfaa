import { isJsonObject, type Json } from '../json.js';

/** Whether a proof builds upon others (VC-DI §4.5). */
export function isChained(proof: Json): boolean {
  return isJsonObject(proof) && proof['previousProof'] !== undefined;
}
