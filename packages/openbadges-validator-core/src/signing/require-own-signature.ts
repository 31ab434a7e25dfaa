import { fail } from '../badge-error.js';
import { importPublicKey } from '../keys/import-public-key.js';
import { resolveKey } from '../keys/index.js';
import { verifySignature } from '../keys/verify-signature.js';
import type { Session } from '../lib/session.js';
import type { SigningAlgorithm } from '../signer.js';

/** The DIDs that are their own key. */
const SELF_DESCRIBING = /^did:(?:key|jwk):/;

/**
 * Where the address of the key is the key, a signature that it does not verify is not given out: it was made with another
 * one. Elsewhere only the issuer's host could tell. Throws a `BadgeError`: `proof.invalid`, `proof.alg_not_allowed`, `key.*`.
 */
export async function requireOwnSignature(
  signature: Uint8Array<ArrayBuffer>,
  bytes: Uint8Array<ArrayBuffer>,
  algorithm: SigningAlgorithm,
  verificationMethod: string,
  session: Session,
): Promise<void> {
  if (!SELF_DESCRIBING.test(verificationMethod)) return;
  const { material } = await resolveKey(verificationMethod, session);
  const key = await importPublicKey(material, algorithm, verificationMethod);
  if (!(await verifySignature(key, signature, bytes))) fail('proof.invalid', {});
}
