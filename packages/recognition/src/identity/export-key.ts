import { exportJwk } from 'openbadges-validator-core/export-jwk.js';
import { KeyBackupError } from './key-backup-error.js';
import { passphraseBytes } from './passphrase.js';

/** What OWASP asks of PBKDF2 with SHA-512. */
const ROUNDS = 210_000;

/**
 * Writes a private key down so that it can be kept in a drawer: a compact JWE (RFC 7516) of its JWK, locked by a passphrase of 12
 * letters or more with `PBES2-HS512+A256KW` (RFC 7518 §4.8) and `A256GCM`.
 *
 * @param privateKey an Ed25519 key made with `createKey({ extractable: true })`
 * @throws KeyBackupError `backup.passphrase_too_short`, `backup.key_not_extractable`
 */
export async function exportKey(privateKey: CryptoKey, passphrase: string): Promise<string> {
  const secret = passphraseBytes(passphrase);
  if (!privateKey.extractable) throw new KeyBackupError('backup.key_not_extractable');
  const [{ CompactEncrypt }, jwk] = await Promise.all([
    import('jose/jwe/compact/encrypt'),
    exportJwk(privateKey),
  ]);
  const { kty, crv, x, d } = jwk;
  return new CompactEncrypt(new TextEncoder().encode(JSON.stringify({ kty, crv, x, d })))
    .setProtectedHeader({ alg: 'PBES2-HS512+A256KW', enc: 'A256GCM', cty: 'jwk+json' })
    .setKeyManagementParameters({ p2c: ROUNDS })
    .encrypt(secret);
}
