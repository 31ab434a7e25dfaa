import { loadSoftwareCrypto } from './load-software-crypto.js';
import type { SignatureCrypto } from './signature-crypto.js';
import { subtleCrypto } from './subtle-crypto.js';

/** What made a key, and alone can use it. Throws a `BadgeError` `crypto.unavailable`. */
export async function cryptoOf(key: CryptoKey): Promise<SignatureCrypto> {
  const { name } = key.algorithm;
  // A key of an engine shows nothing of itself; one of software is plain data.
  return 'jwk' in key ? loadSoftwareCrypto(name) : subtleCrypto(name);
}
