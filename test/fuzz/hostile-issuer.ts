import { createHash, createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Json, JsonObject } from '../../packages/openbadges-validator-core/src/json.js';
import { encodeBase58 } from '../support/encode-base58.js';

/** PKCS #8 of an Ed25519 key, up to its 32 bytes (RFC 8410 §7). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

export interface HostileIssuer {
  readonly did: string;
  readonly keyId: string;
  /** Whatever stands in a document, it is signed: an attacker has keys, too. */
  readonly sign: (document: Json) => Json;
  readonly signToken: (payload: Json) => string;
}

/** An issuer whose key is the same in each run; it signs by libraries that are not ours. */
export function createHostileIssuer(): HostileIssuer {
  const secret = createHash('sha256').update('an attacker has keys, too').digest();
  const key = createPrivateKey({ key: Buffer.concat([PKCS8, secret]), format: 'der', type: 'pkcs8' });
  const multibase = `z${encodeBase58(Buffer.concat([Buffer.from([0xed, 0x01]), rawPublicKey(key)]))}`;
  const did = `did:key:${multibase}`;
  const keyId = `${did}#${multibase}`;
  return {
    did,
    keyId,
    sign: (document) => signDocument(document, key, keyId),
    signToken: (payload) => signToken(payload, key, keyId),
  };
}

function rawPublicKey(key: KeyObject): Buffer {
  return Buffer.from(createPublicKey(key).export({ format: 'jwk' }).x ?? '', 'base64url');
}

/** eddsa-jcs-2022 (vc-di-eddsa §3.3). What is no object, or cannot be written canonically, stays unsigned. */
function signDocument(document: Json, key: KeyObject, keyId: string): Json {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) return document;
  const { proof: _, ...unsigned } = document as JsonObject;
  const options = {
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-jcs-2022',
    created: '2026-04-01T00:00:00Z',
    verificationMethod: keyId,
    proofPurpose: 'assertionMethod',
  };
  try {
    const signed = Buffer.concat([digestOf(options), digestOf(unsigned)]);
    return { ...unsigned, proof: { ...options, proofValue: `z${encodeBase58(sign(null, signed, key))}` } };
  } catch {
    return document;
  }
}

function digestOf(value: object): Buffer {
  return createHash('sha256')
    .update(canonicalize(value) ?? '')
    .digest();
}

function signToken(payload: Json, key: KeyObject, kid: string): string {
  const encode = (part: Json) => Buffer.from(JSON.stringify(part)).toString('base64url');
  const signed = `${encode({ alg: 'EdDSA', typ: 'JWT', kid })}.${encode(payload)}`;
  return `${signed}.${sign(null, Buffer.from(signed), key).toString('base64url')}`;
}
