import { withCrypto } from './keys/with-crypto.js';

export type IdentityAlgorithm = 'sha256' | 'md5' | 'sha1' | 'sha512';

/** The names that WebCrypto has for them. */
const DIGESTS = { sha256: 'SHA-256', sha1: 'SHA-1', sha512: 'SHA-512' } as const;

/**
 * The IdentityHash of OB 2.0 and 3.0: the algorithm, `$`, and the hexadecimal digest of the identity with the salt
 * behind it. Use `md5`, `sha1` and `sha512` only to compare with old badges.
 *
 * @example
 * await hashIdentity('a@example.com', 'Kosher'); // 'sha256$b5809d8a…'
 */
export async function hashIdentity(
  identity: string,
  salt = '',
  algorithm: IdentityAlgorithm = 'sha256',
): Promise<string> {
  const bytes = new TextEncoder().encode(identity + salt);
  if (algorithm === 'md5') {
    // Only badges of before 2018 need it.
    const { md5 } = await import('./lib/md5.js');
    return `md5$${md5(bytes)}`;
  }
  const name = DIGESTS[algorithm];
  const digest = new Uint8Array(await withCrypto(name, (crypto) => crypto.digest(name, bytes)));
  return `${algorithm}$${[...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
