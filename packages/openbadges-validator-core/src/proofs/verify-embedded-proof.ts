import { fail } from '../badge-error.js';
import type { JsonObject } from '../json.js';
import { importPublicKey } from '../keys/import-public-key.js';
import { resolveKey } from '../keys/index.js';
import type { KeyType } from '../keys/key-material.js';
import type { PublicKey } from '../keys/public-key.js';
import { requireUsableKey } from '../keys/require-usable-key.js';
import type { ResolvedKey } from '../keys/resolved-key.js';
import { signatureAlgorithm } from '../keys/signature-algorithm.js';
import { subtleCrypto } from '../keys/subtle-crypto.js';
import { joinBytes } from '../lib/join-bytes.js';
import type { Session } from '../lib/session.js';
import { SUITES } from './index.js';
import { suiteName } from './suite-name.js';
import { readProofOptions, type ProofOptions } from './read-proof-options.js';
import type { Suite } from './suite.js';

/** The algorithm and hash that go with each type of key in Data Integrity (vc-di-eddsa §3, vc-di-ecdsa §3). */
const BY_KEY_TYPE: Readonly<Record<KeyType, { readonly alg: string; readonly hash: string } | undefined>> = {
  Ed25519: { alg: 'Ed25519', hash: 'SHA-256' },
  'P-256': { alg: 'ES256', hash: 'SHA-256' },
  'P-384': { alg: 'ES384', hash: 'SHA-384' },
  RSA: undefined,
};

/**
 * Verifies one embedded proof over a document without its proofs (VC-DI §4.4) and tells the key it was made with. Throws a
 * `BadgeError` for whatever is wrong with it or could not be found out.
 */
export async function verifyEmbeddedProof(
  document: JsonObject,
  proof: JsonObject,
  purposes: readonly string[],
  session: Session,
): Promise<ResolvedKey> {
  const suite = suiteOf(proof);
  const options = readProofOptions(proof, purposes, session.now);
  const { proofValue: _, ...proofOptions } = proof;
  // Started before the texts are made, so that the network and the processor work at the same time.
  const finding = findKey(options, suite, session);
  finding.catch(() => undefined);
  const texts = await suite.canonicalize(document, proofOptions, session);
  const { resolved, publicKey } = await finding;
  if (!(await isSignatureOf(texts, options.signature, publicKey))) fail('proof.invalid', {});
  return resolved;
}

function suiteOf(proof: JsonObject): Suite {
  const name = suiteName(proof);
  const isNamedTwice = proof['cryptosuite'] !== undefined && proof['type'] !== 'DataIntegrityProof';
  if (name === undefined || isNamedTwice) fail('proof.malformed', { member: 'type' });
  if (proof['previousProof'] !== undefined) fail('proof.unsupported', { suite: 'previousProof' });
  return SUITES.get(name) ?? fail('proof.unsupported', { suite: name });
}

async function findKey(
  options: ProofOptions,
  suite: Suite,
  session: Session,
): Promise<{ resolved: ResolvedKey; publicKey: PublicKey }> {
  const resolved = await resolveKey(options.verificationMethod, session);
  requireUsableKey(resolved, options.purpose, session.now);
  const { type } = resolved.material;
  const alg = BY_KEY_TYPE[type]?.alg;
  if (alg === undefined || !suite.keyTypes.includes(type)) fail('proof.alg_not_allowed', { alg: type });
  return { resolved, publicKey: await importPublicKey(resolved.material, alg, resolved.id) };
}

async function isSignatureOf(
  texts: readonly [string, string],
  signature: Uint8Array<ArrayBuffer>,
  publicKey: PublicKey,
): Promise<boolean> {
  const algorithm = signatureAlgorithm(publicKey.algorithm);
  if (algorithm === undefined || signature.length !== algorithm.signatureLength) return false;
  const hash = BY_KEY_TYPE[publicKey.type]?.hash ?? 'SHA-256';
  const subtle = subtleCrypto(hash);
  const digests = await Promise.all(texts.map((text) => subtle.digest(hash, new TextEncoder().encode(text))));
  const signed = joinBytes(digests.map((digest) => new Uint8Array(digest)));
  return subtle.verify(algorithm.verifyParameters, publicKey.key, signature, signed);
}
