import { fail } from '../badge-error.js';
import type { Json, JsonObject } from '../json.js';
import { keyFromJwk } from '../keys/key-from-jwk.js';
import type { KeyType } from '../keys/key-material.js';
import { decodeBase64url } from '../lib/base64url.js';
import { encodeBase58 } from '../lib/encode-base58.js';
import { joinBytes } from '../lib/join-bytes.js';

/** What a public Multikey opens with (CID 1.0 §2.2.2), and the bytes of one coordinate. */
const KINDS: Readonly<
  Record<KeyType, { readonly prefix: readonly number[]; readonly length: number } | undefined>
> = {
  Ed25519: { prefix: [0xed, 0x01], length: 32 },
  'P-256': { prefix: [0x80, 0x24], length: 32 },
  'P-384': { prefix: [0x81, 0x24], length: 48 },
  RSA: undefined,
};

/**
 * Writes a public JWK as Multikey: `z` and base58btc, the points of elliptic curves in short. Throws a `BadgeError`:
 * `key.unsupported` for RSA, and as
 * {@link keyFromJwk}.
 */
export function multikeyOf(written: JsonObject): string {
  const { type, jwk } = keyFromJwk(written, 'jwk');
  const kind = KINDS[type] ?? fail('key.unsupported', { key: 'jwk' });
  const x = coordinate(jwk, 'x', kind.length);
  const sign = type === 'Ed25519' ? [] : [2 + ((coordinate(jwk, 'y', kind.length).at(-1) ?? 0) & 1)];
  return `z${encodeBase58(joinBytes([Uint8Array.from([...kind.prefix, ...sign]), x]))}`;
}

function coordinate(jwk: JsonObject, name: 'x' | 'y', length: number): Uint8Array {
  const bytes = decode(jwk[name]);
  return bytes?.length === length ? bytes : fail('key.malformed', { key: 'jwk' });
}

function decode(text: Json | undefined): Uint8Array | undefined {
  try {
    return typeof text === 'string' ? decodeBase64url(text) : undefined;
  } catch {
    return undefined;
  }
}
