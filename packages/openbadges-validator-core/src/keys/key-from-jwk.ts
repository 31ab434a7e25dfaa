import * as z from 'zod/mini';
import { fail } from '../badge-error.js';
import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { decodeBase64url } from '../lib/base64url.js';
import type { KeyMaterial, KeyType } from './key-material.js';

const MIN_RSA_BITS = 2048;
const text = /* @__PURE__ */ z.string();

const OKP_JWK = /* @__PURE__ */ z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: text });
const EC_JWK = /* @__PURE__ */ z.object({
  kty: /* @__PURE__ */ z.literal('EC'),
  crv: /* @__PURE__ */ z.enum(['P-256', 'P-384']),
  x: text,
  y: text,
});
const RSA_JWK = /* @__PURE__ */ z.object({ kty: z.literal('RSA'), n: text, e: text });
const PUBLIC_JWK = /* @__PURE__ */ z.union([OKP_JWK, EC_JWK, RSA_JWK]);

/**
 * Reads a public JWK (RFC 7517, RFC 8037). Throws a `BadgeError`: `key.malformed` for a private key, one for encryption
 * and one that is not to verify with; `key.unsupported` for a type or curve we do not know; `key.weak` below 2048 RSA bits.
 */
export function keyFromJwk(value: Json | undefined, name: string): KeyMaterial {
  if (!isJsonObject(value) || !isForVerifying(value)) fail('key.malformed', { key: name });
  const parsed = PUBLIC_JWK.safeParse(value);
  if (!parsed.success) fail(isKnownType(value) ? 'key.malformed' : 'key.unsupported', { key: name });
  const jwk = parsed.data;
  if (jwk.kty === 'RSA') requireStrength(jwk.n, name);
  return { type: typeOf(jwk), jwk };
}

function isForVerifying(jwk: JsonObject): boolean {
  const operations = jwk['key_ops'];
  if ('d' in jwk || jwk['use'] === 'enc') return false;
  return operations === undefined || (Array.isArray(operations) && operations.includes('verify'));
}

function isKnownType({ kty, crv }: JsonObject): boolean {
  if (kty === 'OKP') return crv === 'Ed25519';
  return kty === 'RSA' || (kty === 'EC' && (crv === 'P-256' || crv === 'P-384'));
}

function typeOf(jwk: z.infer<typeof PUBLIC_JWK>): KeyType {
  return jwk.kty === 'RSA' ? 'RSA' : jwk.crv;
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
