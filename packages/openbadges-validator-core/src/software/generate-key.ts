import { keygen } from '@noble/ed25519';
import { encodeBase64url } from '../lib/base64url.js';
import { importKey } from './import-key.js';
import type { SoftwareKey } from './software-key.js';

/** WebCrypto §14.3.6, of Ed25519. */
export async function generateKey(
  algorithm: { readonly name: string },
  extractable: boolean,
): Promise<{ readonly privateKey: SoftwareKey; readonly publicKey: SoftwareKey }> {
  const { secretKey, publicKey } = keygen();
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: encodeBase64url(publicKey) };
  const secret = { ...jwk, d: encodeBase64url(secretKey) };
  return {
    privateKey: await importKey('jwk', secret, algorithm, extractable, ['sign']),
    publicKey: await importKey('jwk', jwk, algorithm, true, ['verify']),
  };
}
