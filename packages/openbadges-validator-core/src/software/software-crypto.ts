import { hashes } from '@noble/ed25519';
import { sha512 } from '@noble/hashes/sha2.js';
import type { SignatureCrypto } from '../keys/signature-crypto.js';
import { digest } from './digest.js';
import { exportKey } from './export-key.js';
import { generateKey } from './generate-key.js';
import { importKey } from './import-key.js';
import { sign } from './sign.js';
import { verify } from './verify.js';

// The module of the curve brings no hash of its own.
hashes.sha512 = sha512;

/**
 * In the place of WebCrypto: digests and Ed25519, by `@noble`. Loaded only where an engine lacks them. It has no ECDSA and no
 * RSA: the signature of such a badge stays unchecked there.
 */
export const softwareCrypto = {
  digest,
  importKey,
  exportKey,
  generateKey,
  sign,
  verify,
} as unknown as SignatureCrypto;
