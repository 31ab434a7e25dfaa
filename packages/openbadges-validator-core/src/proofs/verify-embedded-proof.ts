import { fail } from '../badge-error.js';
import type { JsonObject } from '../json.js';
import { importPublicKey } from '../keys/import-public-key.js';
import { resolveKey } from '../keys/index.js';
import type { KeyType } from '../keys/key-material.js';
import type { PublicKey } from '../keys/public-key.js';
import { requireUsableKey } from '../keys/require-usable-key.js';
import type { ResolvedKey } from '../keys/resolved-key.js';
import { workOf } from '../lib/work-of.js';
import type { Session } from '../lib/session.js';
import { SUITES } from './index.js';
import type { ProofAsked } from './proof-asked.js';
import { readProofOptions, type ProofOptions } from './read-proof-options.js';
import { suiteName } from './suite-name.js';
import type { Suite } from './suite.js';

/** The algorithm that goes with each type of key in Data Integrity (vc-di-eddsa §3, vc-di-ecdsa §3). */
const ALGORITHMS: Readonly<Record<KeyType, string | undefined>> = {
  Ed25519: 'Ed25519',
  'P-256': 'ES256',
  'P-384': 'ES384',
  RSA: undefined,
};

export interface VerifiedProof {
  /** The key it was made with. */
  readonly key: ResolvedKey;
  readonly suite: Suite;
}

/**
 * Verifies one embedded proof over a document without its proofs, but for those that it builds upon (VC-DI §4.4). Throws a
 * `BadgeError` for whatever is wrong with it or could not be found out.
 */
export async function verifyEmbeddedProof(
  document: JsonObject,
  proof: JsonObject,
  asked: ProofAsked,
  session: Session,
): Promise<VerifiedProof> {
  const suite = suiteOf(proof);
  const read = readProofOptions(proof, asked.purposes, suite.multibase, session.now);
  if (asked.domain !== undefined || asked.challenge !== undefined) {
    const { requireDomain } = await import('./require-domain.js');
    requireDomain(proof, asked);
  }
  const { proofValue: _, ...options } = proof;
  session.spend('values', workOf(document) + workOf(options));
  // Started before the texts are made, so that the network and the processor work at the same time.
  const finding = findKey(read, suite, session);
  const publicKey = finding.then((found) => found.publicKey);
  publicKey.catch(() => undefined);
  const isSound = await suite.isMadeWith({ ...read, document, options }, publicKey, session);
  if (!isSound) fail('proof.invalid', {});
  return { key: (await finding).resolved, suite };
}

function suiteOf(proof: JsonObject): Suite {
  const name = suiteName(proof);
  const isNamedTwice = proof['cryptosuite'] !== undefined && proof['type'] !== 'DataIntegrityProof';
  if (name === undefined || isNamedTwice) fail('proof.malformed', { member: 'type' });
  return SUITES.get(name) ?? fail('proof.unsupported', { suite: name });
}

async function findKey(
  { verificationMethod, purpose }: ProofOptions,
  suite: Suite,
  session: Session,
): Promise<{ resolved: ResolvedKey; publicKey: PublicKey }> {
  const resolved = await resolveKey(verificationMethod, session);
  requireUsableKey(resolved, purpose, session.now);
  const { type } = resolved.material;
  const alg = ALGORITHMS[type];
  if (alg === undefined || !suite.keyTypes.includes(type)) fail('proof.alg_not_allowed', { alg: type });
  return { resolved, publicKey: await importPublicKey(resolved.material, alg, resolved.id) };
}
