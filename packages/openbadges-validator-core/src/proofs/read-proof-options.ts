import { fail } from '../badge-error.js';
import type { Json, JsonObject } from '../json.js';
import { decodeMultibase } from '../lib/multibase.js';
import { parseTimeStamp } from '../lib/parse-time-stamp.js';
import type { Suite } from './suite.js';

/** A proof may be dated a little ahead of this clock. */
const SKEW_MS = 60_000;
const ADDRESS = /^[a-z][a-z0-9+.-]*:./;

export interface ProofOptions {
  readonly verificationMethod: string;
  readonly purpose: string;
  /** `proofValue`, as it is written and its bytes. */
  readonly written: string;
  readonly value: Uint8Array<ArrayBuffer>;
}

/**
 * Reads the members of a proof that every suite shares (VC-DI §2.1, §4.4). `purposes`: those that are asked for. Throws a
 * `BadgeError`: `proof.malformed`, `proof.purpose`, `proof.expired`, `proof.not_yet_valid`.
 */
export function readProofOptions(
  proof: JsonObject,
  purposes: readonly string[],
  multibase: Suite['multibase'],
  now: Date,
): ProofOptions {
  const purpose = textOf(proof, 'proofPurpose');
  const verificationMethod = textOf(proof, 'verificationMethod');
  if (!ADDRESS.test(verificationMethod)) fail('proof.malformed', { member: 'verificationMethod' });
  const written = textOf(proof, 'proofValue');
  const value = readValue(written, multibase);
  const created = timeOf(proof, 'created');
  const expires = timeOf(proof, 'expires');
  if (!purposes.includes(purpose)) fail('proof.purpose', { purpose });
  if (created !== undefined && created > now.getTime() + SKEW_MS)
    fail('proof.not_yet_valid', { at: textOf(proof, 'created') });
  if (expires !== undefined && expires <= now.getTime())
    fail('proof.expired', { at: textOf(proof, 'expires') });
  return { verificationMethod, purpose, written, value };
}

function textOf(proof: JsonObject, member: string): string {
  const value: Json | undefined = proof[member];
  return typeof value === 'string' ? value : fail('proof.malformed', { member });
}

function timeOf(proof: JsonObject, member: string): number | undefined {
  if (proof[member] === undefined) return undefined;
  return parseTimeStamp(textOf(proof, member)) ?? fail('proof.malformed', { member });
}

function readValue(proofValue: string, multibase: Suite['multibase']): Uint8Array<ArrayBuffer> {
  try {
    if (proofValue.startsWith(multibase)) return decodeMultibase(proofValue);
  } catch (error) {
    fail('proof.malformed', { member: 'proofValue' }, { cause: error });
  }
  fail('proof.malformed', { member: 'proofValue' });
}
