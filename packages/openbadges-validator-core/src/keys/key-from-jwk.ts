import { fail } from '../badge-error.js';
import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { decodeBase64url } from '../lib/base64url.js';
import type { KeyMaterial, KeyType } from './key-material.js';

const MIN_RSA_BITS = 2048;

/** The public members of each type of key we know, in the order of RFC 7638 §3.2 and RFC 8037 §2. */
const MEMBERS: Readonly<Record<KeyType, readonly string[]>> = {
  Ed25519: ['crv', 'kty', 'x'],
  'P-256': ['crv', 'kty', 'x', 'y'],
  'P-384': ['crv', 'kty', 'x', 'y'],
  RSA: ['e', 'kty', 'n'],
};

/**
 * Reads a public JWK (RFC 7517, RFC 8037). Throws a `BadgeError`: `key.malformed` for a private key, one for encryption
 * and one that is not to verify with; `key.unsupported` for a type or curve we do not know; `key.weak` below 2048 RSA bits.
 */
export function keyFromJwk(value: Json | undefined, name: string): KeyMaterial {
  if (!isJsonObject(value) || !isForVerifying(value)) fail('key.malformed', { key: name });
  const type = typeOf(value) ?? fail('key.unsupported', { key: name });
  const jwk = Object.fromEntries(MEMBERS[type].map((member) => [member, textOf(value[member], name)]));
  if (type === 'RSA') requireStrength(textOf(jwk['n'], name), name);
  return { type, jwk };
}

function textOf(value: Json | undefined, name: string): string {
  return typeof value === 'string' ? value : fail('key.malformed', { key: name });
}

function isForVerifying(jwk: JsonObject): boolean {
  const operations = jwk['key_ops'];
  if ('d' in jwk || jwk['use'] === 'enc') return false;
  return operations === undefined || (Array.isArray(operations) && operations.includes('verify'));
}

function typeOf({ kty, crv }: JsonObject): KeyType | undefined {
  if (kty === 'RSA') return 'RSA';
  if (kty === 'OKP') return crv === 'Ed25519' ? crv : undefined;
  return kty === 'EC' && (crv === 'P-256' || crv === 'P-384') ? crv : undefined;
}

function requireStrength(modulus: string, name: string): void {
  const bits = bitLength(modulus, name);
  if (bits < MIN_RSA_BITS) fail('key.weak', { key: name, bits });
}

function bitLength(modulus: string, name: string): number {
  try {
    const bytes = decodeBase64url(modulus);
    const first = bytes.findIndex((byte) => byte !== 0);
    return first < 0 ? 0 : (bytes.length - first) * 8 - (Math.clz32(bytes[first] ?? 0) - 24);
  } catch (error) {
    fail('key.malformed', { key: name }, { cause: error });
  }
}
