import { fail } from '../badge-error.js';
import type { Json, JsonObject } from '../json.js';
import { decodeMultibase } from '../lib/multibase.js';

/** A proof may be dated a little ahead of this clock. */
const SKEW_MS = 60_000;
const ZONED = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

const TEXT = /^/;
const ADDRESS = /^[a-z][a-z0-9+.-]*:./;
const BASE58 = /^z/;

export interface ProofOptions {
  readonly verificationMethod: string;
  readonly purpose: string;
  readonly signature: Uint8Array<ArrayBuffer>;
}

/**
 * Reads the members of a proof that every suite shares (VC-DI §2.1, §4.4). `purposes`: those that are asked for. Throws a
 * `BadgeError`: `proof.malformed`, `proof.purpose`, `proof.expired`, `proof.not_yet_valid`.
 */
export function readProofOptions(proof: JsonObject, purposes: readonly string[], now: Date): ProofOptions {
  const proofPurpose = textOf(proof, 'proofPurpose', TEXT);
  const verificationMethod = textOf(proof, 'verificationMethod', ADDRESS);
  const signature = readSignature(textOf(proof, 'proofValue', BASE58));
  const created = dateOf(proof, 'created');
  const expires = dateOf(proof, 'expires');
  if (!purposes.includes(proofPurpose)) fail('proof.purpose', { purpose: proofPurpose });
  if (created !== undefined && !(Date.parse(created) <= now.getTime() + SKEW_MS)) {
    fail('proof.not_yet_valid', { at: created });
  }
  if (expires !== undefined && !(Date.parse(expires) > now.getTime())) fail('proof.expired', { at: expires });
  return { verificationMethod, purpose: proofPurpose, signature };
}

function textOf(proof: JsonObject, member: string, pattern: RegExp): string {
  const value: Json | undefined = proof[member];
  return typeof value === 'string' && pattern.test(value) ? value : fail('proof.malformed', { member });
}

function dateOf(proof: JsonObject, member: string): string | undefined {
  return proof[member] === undefined ? undefined : textOf(proof, member, ZONED);
}

function readSignature(proofValue: string): Uint8Array<ArrayBuffer> {
  try {
    return decodeMultibase(proofValue);
  } catch (error) {
    fail('proof.malformed', { member: 'proofValue' }, { cause: error });
  }
}
