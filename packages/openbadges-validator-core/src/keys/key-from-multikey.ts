import { fail } from '../badge-error.js';
import { encodeBase64url } from '../lib/base64url.js';
import { decodeMultibase } from '../lib/multibase.js';
import type { KeyMaterial } from './key-material.js';

/** The first two bytes of a public Multikey (CID 1.0 §2.2.2) say what kind of key follows. */
const ED25519 = 0xed01;

/** Reads `publicKeyMultibase`. Throws a `BadgeError`: `key.malformed`, `key.unsupported` for another kind of key. */
export async function keyFromMultikey(multibase: string, name: string): Promise<KeyMaterial> {
  const bytes = decode(multibase, name);
  const kind = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  const key = bytes.subarray(2);
  if (kind === ED25519) return ed25519Key(key, name);
  const { ellipticKey } = await import('./elliptic-key.js');
  return ellipticKey(kind, key, name);
}

function decode(multibase: string, name: string): Uint8Array {
  try {
    return decodeMultibase(multibase);
  } catch (error) {
    fail('key.malformed', { key: name }, { cause: error });
  }
}

function ed25519Key(key: Uint8Array, name: string): KeyMaterial {
  if (key.length !== 32) fail('key.malformed', { key: name });
  return { type: 'Ed25519', jwk: { kty: 'OKP', crv: 'Ed25519', x: encodeBase64url(key) } };
}
