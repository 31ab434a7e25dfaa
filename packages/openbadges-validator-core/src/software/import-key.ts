import type { JsonObject } from '../json.js';
import { refuse } from './refuse.js';
import type { SoftwareKey } from './software-key.js';

/** WebCrypto §14.3.9, of an Ed25519 JWK. Whether its bytes are those of a key shows when it is used. */
export function importKey(
  format: string,
  jwk: JsonObject,
  algorithm: string | { readonly name: string },
  extractable: boolean,
  usages: readonly KeyUsage[],
): Promise<SoftwareKey> {
  const { name } = typeof algorithm === 'string' ? { name: algorithm } : algorithm;
  if (format !== 'jwk' || name !== 'Ed25519') refuse(name);
  if (jwk['crv'] !== name) throw new DOMException('the JWK is of another curve', 'DataError');
  return Promise.resolve({
    type: jwk['d'] === undefined ? 'public' : 'private',
    extractable,
    algorithm: { name },
    usages: [...usages],
    jwk,
  });
}
