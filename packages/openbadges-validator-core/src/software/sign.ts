import { sign as signBytes } from '@noble/ed25519';
import { partOf } from './part-of.js';
import type { SoftwareKey } from './software-key.js';

/** WebCrypto §14.3.3, with Ed25519. */
export function sign(_algorithm: unknown, key: SoftwareKey, bytes: Uint8Array): Promise<Uint8Array> {
  return Promise.resolve(signBytes(bytes, partOf(key, 'd')));
}
