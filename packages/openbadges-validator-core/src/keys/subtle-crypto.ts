import { fail } from '../badge-error.js';

/** Browsers offer WebCrypto to secure pages only. Throws a `BadgeError` `crypto.unavailable` elsewhere. */
export function subtleCrypto(algorithm: string): SubtleCrypto {
  const { crypto } = globalThis as { crypto?: { subtle?: SubtleCrypto } };
  return crypto?.subtle ?? fail('crypto.unavailable', { algorithm });
}
