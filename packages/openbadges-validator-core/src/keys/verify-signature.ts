import { isStrictEd25519Signature } from './is-strict-ed25519-signature.js';
import type { PublicKey } from './public-key.js';
import { signatureAlgorithm } from './signature-algorithm.js';

/**
 * Whether a key made a signature over these bytes. A signature of another length, and one of Ed25519 that some engines take
 * and others do not, is none. The bytes are taken over before it returns.
 */
export async function verifySignature(
  { algorithm: name, key, crypto }: PublicKey,
  signature: Uint8Array<ArrayBuffer>,
  signed: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const algorithm = signatureAlgorithm(name);
  if (algorithm === undefined) return false;
  const { keyType, signatureLength = signature.length, verifyParameters } = algorithm;
  if (signature.length !== signatureLength) return false;
  if (keyType === 'Ed25519' && !isStrictEd25519Signature(signature)) return false;
  return crypto.verify(verifyParameters, key, signature, signed);
}
