import type { CreatedKey } from 'openbadges-validator-core';
import { restoreKey } from 'openbadges-validator-core/restore-key.js';
import * as z from 'zod/mini';
import { KeyBackupError } from './key-backup-error.js';
import { passphraseBytes } from './passphrase.js';

export interface ImportKeyOptions {
  /** Whether the key can be saved again from here. Default false. */
  readonly extractable?: boolean;
}

/** A forged backup could ask for an hour of work before it is found out. */
const MAX_ROUNDS = 1_000_000;
const MAX_LETTERS = 4096;

const coordinate = z.string().check(z.regex(/^[\w-]{43}$/));
const ed25519 = z.strictObject({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: coordinate,
  d: coordinate,
});

type Ed25519Jwk = z.infer<typeof ed25519>;

/**
 * Brings a key back from what `exportKey` wrote.
 *
 * @throws KeyBackupError `backup.passphrase_too_short`, `backup.malformed`, `backup.not_opened`
 */
export async function importKey(
  backup: string,
  passphrase: string,
  { extractable = false }: ImportKeyOptions = {},
): Promise<CreatedKey> {
  const secret = passphraseBytes(passphrase);
  const jwk = parseJwk(await open(backup.trim(), secret));
  try {
    return await restoreKey(jwk, { extractable });
  } catch (error) {
    throw new KeyBackupError('backup.malformed', { cause: error });
  }
}

async function open(backup: string, secret: Uint8Array): Promise<string> {
  if (backup.length > MAX_LETTERS) throw new KeyBackupError('backup.malformed');
  const [{ compactDecrypt }, errors] = await Promise.all([
    import('jose/jwe/compact/decrypt'),
    import('jose/errors'),
  ]);
  try {
    const { plaintext } = await compactDecrypt(backup, secret, {
      keyManagementAlgorithms: ['PBES2-HS512+A256KW'],
      contentEncryptionAlgorithms: ['A256GCM'],
      maxPBES2Count: MAX_ROUNDS,
    });
    return new TextDecoder().decode(plaintext);
  } catch (error) {
    const isLocked = error instanceof errors.JWEDecryptionFailed;
    throw new KeyBackupError(isLocked ? 'backup.not_opened' : 'backup.malformed', { cause: error });
  }
}

function parseJwk(text: string): Ed25519Jwk {
  try {
    return ed25519.parse(JSON.parse(text));
  } catch (error) {
    throw new KeyBackupError('backup.malformed', { cause: error });
  }
}
