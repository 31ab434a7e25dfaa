import { fail } from '../badge-error.js';
import { encodeBase64url } from '../lib/base64url.js';
import { decompressPoint } from '../lib/decompress-point.js';
import type { KeyMaterial } from './key-material.js';

/** By how a Multikey opens (CID 1.0 §2.2.2). */
const CURVES = new Map<number, 'P-256' | 'P-384'>([
  [0x8024, 'P-256'],
  [0x8124, 'P-384'],
]);

/** A key on a curve of NIST, from its compressed point. Throws a `BadgeError`: `key.malformed`, `key.unsupported`. */
export function ellipticKey(kind: number, key: Uint8Array, name: string): KeyMaterial {
  const crv = CURVES.get(kind) ?? fail('key.unsupported', { key: name });
  try {
    const { x, y } = decompressPoint(crv, key);
    return { type: crv, jwk: { kty: 'EC', crv, x: encodeBase64url(x), y: encodeBase64url(y) } };
  } catch (error) {
    fail('key.malformed', { key: name }, { cause: error });
  }
}
