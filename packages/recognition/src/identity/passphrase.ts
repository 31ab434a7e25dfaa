import { KeyBackupError } from './key-backup-error.js';

/** In letters. A backup can be tried at home for as long as one likes. */
export const MIN_PASSPHRASE = 12;

/** The bytes of a passphrase, the same from every keyboard (RFC 7518 §4.8.1.1, NFKC). */
export function passphraseBytes(passphrase: string): Uint8Array {
  const written = passphrase.normalize('NFKC');
  if ([...written].length < MIN_PASSPHRASE) throw new KeyBackupError('backup.passphrase_too_short');
  return new TextEncoder().encode(written);
}
