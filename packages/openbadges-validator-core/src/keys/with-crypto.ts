import { loadSoftwareCrypto } from './load-software-crypto.js';
import type { SignatureCrypto } from './signature-crypto.js';

/**
 * Does something with WebCrypto, at once; in software where the page has none because it came over plain http, or where the
 * engine is older than the algorithm. Throws a `BadgeError` `crypto.unavailable` for what neither knows.
 */
export async function withCrypto<T>(
  algorithm: string,
  work: (crypto: SignatureCrypto) => Promise<T>,
): Promise<T> {
  const { subtle } = crypto as { subtle?: SubtleCrypto };
  try {
    if (subtle !== undefined) return await work(subtle);
  } catch (error) {
    if ((error as Error).name !== 'NotSupportedError') throw error;
  }
  return work(await loadSoftwareCrypto(algorithm));
}
