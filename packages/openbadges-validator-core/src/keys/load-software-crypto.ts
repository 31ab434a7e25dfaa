import { fail } from '../badge-error.js';
import type { SignatureCrypto } from './signature-crypto.js';

/** What stands in where an engine lacks something. Throws a `BadgeError` `crypto.unavailable` where it cannot be loaded. */
export function loadSoftwareCrypto(algorithm: string): Promise<SignatureCrypto> {
  return import('../software/software-crypto.js').then(
    ({ softwareCrypto }) => softwareCrypto,
    (cause: unknown) => fail('crypto.unavailable', { algorithm }, { cause }),
  );
}
