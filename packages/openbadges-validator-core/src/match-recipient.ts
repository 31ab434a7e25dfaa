import { hashIdentity } from './hash-identity.js';

/** Nobody needs a salt that takes long to hash. */
const MAX_SALT_LENGTH = 1024;

/** An identity as a badge writes it: OB 2.0 `IdentityObject`, OB 3.0 `IdentityObject` with other names. */
export interface RecipientIdentity {
  /** Plain, or `sha256$…` / `md5$…`; in badges of before 2.0 also `sha1$…` and `sha512$…`. */
  readonly identity: string;
  readonly hashed: boolean;
  readonly salt?: string;
}

/**
 * Whether an identity is that of a person known to the caller. Compares as it was typed, then trimmed and in small
 * letters, as most issuers hash e-mail addresses. Runs here and nowhere else: what was typed is sent to nobody. A salt
 * of over 1,024 letters matches nobody.
 */
export async function matchRecipient(recipient: RecipientIdentity, known: string): Promise<boolean> {
  for (const spelling of spellingsOf(known)) {
    if (await isSame(recipient, spelling)) return true;
  }
  return false;
}

/** The last two occur only before OB 2.0. */
const ALGORITHMS = ['sha256', 'md5', 'sha1', 'sha512'] as const;

/** Only an e-mail address means the same in small letters: a DID does not. */
function spellingsOf(text: string): ReadonlySet<string> {
  return new Set(text.includes('@') ? [text, text.trim().toLowerCase()] : [text]);
}

async function isSame(
  { identity, hashed, salt = '' }: RecipientIdentity,
  spelling: string,
): Promise<boolean> {
  if (!hashed) return spellingsOf(identity).has(spelling);
  if (salt.length > MAX_SALT_LENGTH) return false;
  const written = identity.toLowerCase();
  const algorithm = ALGORITHMS.find((name) => written.startsWith(`${name}$`));
  return algorithm !== undefined && written === (await hashIdentity(spelling, salt, algorithm));
}
