import { fail } from '../badge-error.js';
import { signatureAlgorithm } from '../keys/signature-algorithm.js';
import { cryptoOf } from '../keys/crypto-of.js';
import type { Signer, SigningAlgorithm } from '../signer.js';

/**
 * Has bytes signed. Throws a `BadgeError`: `proof.malformed` where a remote signer answers with what is no signature,
 * `crypto.unavailable`. What a remote signer throws passes untouched.
 */
export async function signBytes(
  signer: Signer,
  algorithm: SigningAlgorithm,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const { verifyParameters, signatureLength } =
    signatureAlgorithm(algorithm) ?? fail('proof.alg_not_allowed', { alg: algorithm });
  if ('privateKey' in signer) {
    const crypto = await cryptoOf(signer.privateKey);
    return new Uint8Array(await crypto.sign(verifyParameters, signer.privateKey, bytes));
  }
  // A copy: what is kept here is what was signed, whatever the other side does with its bytes.
  const signature: unknown = await signer.sign(bytes.slice());
  const isWhole =
    signature instanceof Uint8Array && signature.length === (signatureLength ?? signature.length);
  return isWhole ? new Uint8Array(signature) : fail('proof.malformed', { member: 'signature' });
}
