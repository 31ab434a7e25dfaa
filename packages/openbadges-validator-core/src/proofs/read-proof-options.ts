import * as z from 'zod/mini';
import { fail } from '../badge-error.js';
import type { JsonObject } from '../json.js';
import { decodeMultibase } from '../lib/multibase.js';

/** A proof may be dated a little ahead of this clock. */
const SKEW_MS = 60_000;
const ZONED = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

const dateTime = /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.regex(ZONED));
const PROOF = /* @__PURE__ */ z.object({
  proofPurpose: /* @__PURE__ */ z.string(),
  verificationMethod: /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.regex(/^[a-z][a-z0-9+.-]*:./)),
  proofValue: /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.regex(/^z/)),
  created: /* @__PURE__ */ z.optional(dateTime),
  expires: /* @__PURE__ */ z.optional(dateTime),
});

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
  const parsed = PROOF.safeParse(proof);
  if (!parsed.success)
    fail('proof.malformed', { member: String(parsed.error.issues[0]?.path[0] ?? 'proof') });
  const { proofPurpose, verificationMethod, proofValue, created, expires } = parsed.data;
  if (!purposes.includes(proofPurpose)) fail('proof.purpose', { purpose: proofPurpose });
  if (created !== undefined && !(Date.parse(created) <= now.getTime() + SKEW_MS)) {
    fail('proof.not_yet_valid', { at: created });
  }
  if (expires !== undefined && !(Date.parse(expires) > now.getTime())) fail('proof.expired', { at: expires });
  return { verificationMethod, purpose: proofPurpose, signature: readSignature(proofValue) };
}

function readSignature(proofValue: string): Uint8Array<ArrayBuffer> {
  try {
    return decodeMultibase(proofValue);
  } catch (error) {
    fail('proof.malformed', { member: 'proofValue' }, { cause: error });
  }
}
