import { fail } from '../badge-error.js';
import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { decodeBase64url } from '../lib/base64url.js';
import type { KeyMaterial, KeyType } from './key-material.js';
import { requireSoundRsaKey } from './require-sound-rsa-key.js';

/** The public members of each type of key we know, in the order of RFC 7638 §3.2 and RFC 8037 §2. */
const MEMBERS: Readonly<Record<KeyType, readonly string[]>> = {
  Ed25519: ['crv', 'kty', 'x'],
  'P-256': ['crv', 'kty', 'x', 'y'],
  'P-384': ['crv', 'kty', 'x', 'y'],
  RSA: ['e', 'kty', 'n'],
};
/** The bytes of a coordinate (RFC 7518 §6.2.1.2, RFC 8037 §2): neither more nor fewer, whatever an engine would take. */
const COORDINATE_BYTES: Readonly<Record<KeyType, number>> = { Ed25519: 32, 'P-256': 32, 'P-384': 48, RSA: 0 };
/** RFC 7518 §6.2.2, §6.3.2, §6.4: what stands in a JWK that was never meant to be shown. */
const SECRET = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'];

/**
 * Reads a public JWK (RFC 7517, RFC 8037). Throws a `BadgeError`: `key.malformed` for a private or symmetric key, one for
 * encryption and one that is not to verify with; `key.unsupported` for a type or curve we do not know; `key.weak` below
 * 2048 RSA bits; `key.forgeable` for an RSA key that is known to be broken.
 */
export function keyFromJwk(value: Json | undefined, name: string): KeyMaterial {
  if (!isJsonObject(value) || !isForVerifying(value)) fail('key.malformed', { key: name });
  const type = typeOf(value) ?? fail('key.unsupported', { key: name });
  const jwk = Object.fromEntries(MEMBERS[type].map((member) => [member, textOf(value[member], name)]));
  if (type === 'RSA') requireSoundRsaKey(bytesOf(jwk['n'], name), bytesOf(jwk['e'], name), name);
  else requireCoordinates(jwk, COORDINATE_BYTES[type], name);
  return { type, jwk, ...(value['alg'] !== undefined && { alg: textOf(value['alg'], name) }) };
}

function textOf(value: Json | undefined, name: string): string {
  return typeof value === 'string' ? value : fail('key.malformed', { key: name });
}

function isForVerifying(jwk: JsonObject): boolean {
  const operations = jwk['key_ops'];
  if (SECRET.some((member) => member in jwk) || jwk['use'] === 'enc') return false;
  return operations === undefined || (Array.isArray(operations) && operations.includes('verify'));
}

function typeOf({ kty, crv }: JsonObject): KeyType | undefined {
  if (kty === 'RSA') return 'RSA';
  if (kty === 'OKP') return crv === 'Ed25519' ? crv : undefined;
  return kty === 'EC' && (crv === 'P-256' || crv === 'P-384') ? crv : undefined;
}

function requireCoordinates({ x, y }: JsonObject, length: number, name: string): void {
  for (const coordinate of y === undefined ? [x] : [x, y]) {
    if (bytesOf(coordinate, name).length !== length) fail('key.malformed', { key: name });
  }
}

function bytesOf(value: Json | undefined, name: string): Uint8Array {
  try {
    return decodeBase64url(textOf(value, name));
  } catch (error) {
    fail('key.malformed', { key: name }, { cause: error });
  }
}
