import type { Json, JsonObject } from '../json.js';
import { encodeBase58 } from '../lib/encode-base58.js';
import type { Session } from '../lib/session.js';
import { toArray } from '../lib/to-array.js';
import type { Signer } from '../signer.js';
import { requireOwnSignature } from './require-own-signature.js';
import { signBytes } from './sign-bytes.js';

/** What is to be signed, taken apart. */
export interface Unsigned {
  /** Without its proofs. */
  readonly document: JsonObject;
  /** The proof or proofs that are to stay. */
  readonly kept: Json | undefined;
  /** The new proof, without its value. */
  readonly proof: JsonObject;
  /** What the signature covers. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Signs with Ed25519, and puts the proof behind those that stay. Throws a `BadgeError`: `proof.invalid`, `key.*`. */
export async function addProof(
  { document, kept, proof, bytes }: Unsigned,
  signer: Signer,
  session: Session,
): Promise<JsonObject> {
  const signature = await signBytes(signer, 'EdDSA', bytes);
  await requireOwnSignature(signature, bytes, 'EdDSA', signer.verificationMethod, session);
  const added = { ...proof, proofValue: `z${encodeBase58(signature)}` };
  return { ...document, proof: kept === undefined ? added : [...toArray(kept), added] };
}
