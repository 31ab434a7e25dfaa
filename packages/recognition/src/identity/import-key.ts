import { didKeyOf, type CreatedKey } from 'openbadges-validator-core';
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
  const { d: _, ...publicKeyJwk } = jwk;
  const { privateKey, publicKey } = await importPair(jwk, extractable);
  const did = await didKeyOf(publicKeyJwk);
  const publicKeyMultibase = did.slice('did:key:'.length);
  return {
    privateKey,
    publicKey,
    did,
    verificationMethod: `${did}#${publicKeyMultibase}`,
    publicKeyJwk,
    publicKeyMultibase,
  };
}

async function open(backup: string, secret: Uint8Array): Promise<string> {
  if (backup.length > MAX_LETTERS) throw new KeyBackupError('backup.malformed');
  const { compactDecrypt, errors } = await import('jose');
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

/** The two halves must belong together: else everything would be signed with a key that nobody can name. */
async function importPair(jwk: Ed25519Jwk, extractable: boolean): Promise<CryptoKeyPair> {
  const { d: _, ...publicJwk } = jwk;
  const { subtle } = crypto;
  const probe = crypto.getRandomValues(new Uint8Array(32));
  try {
    const privateKey = await subtle.importKey('jwk', jwk, 'Ed25519', extractable, ['sign']);
    const publicKey = await subtle.importKey('jwk', publicJwk, 'Ed25519', true, ['verify']);
    const signature = await subtle.sign('Ed25519', privateKey, probe);
    if (await subtle.verify('Ed25519', publicKey, signature, probe)) return { privateKey, publicKey };
  } catch (error) {
    throw new KeyBackupError('backup.malformed', { cause: error });
  }
  throw new KeyBackupError('backup.malformed');
}
