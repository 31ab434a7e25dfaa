export type KeyBackupCode =
  /** Fewer letters than `MIN_PASSPHRASE`. */
  | 'backup.passphrase_too_short'
  /** The key was made to stay where it is. */
  | 'backup.key_not_extractable'
  /** It is no backup that `exportKey` writes. */
  | 'backup.malformed'
  /** The passphrase is another one, or the backup was changed: nobody can tell which. */
  | 'backup.not_opened';

/** Thrown where a key cannot be saved or brought back. */
export class KeyBackupError extends Error {
  override readonly name = 'KeyBackupError';
  readonly code: KeyBackupCode;

  constructor(code: KeyBackupCode, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
  }
}
