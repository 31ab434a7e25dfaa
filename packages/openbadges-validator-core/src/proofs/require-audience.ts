import { fail } from '../badge-error.js';
import type { JsonObject } from '../json.js';
import { toArray } from '../lib/to-array.js';
import type { VerifyOptions } from '../verify-options.js';

/**
 * Asks whether a JWT was made for the caller (RFC 7519 §4.1.3: one of those it names is enough) and answers to what the
 * caller asked. Throws a `BadgeError`: `proof.domain`, `proof.challenge`.
 */
export function requireAudience({ aud, nonce }: JsonObject, { domain, challenge }: VerifyOptions): void {
  const named = toArray(aud).filter((one) => typeof one === 'string');
  const own = typeof domain === 'string' ? [domain] : (domain ?? []);
  if (domain !== undefined && !own.some((one) => named.includes(one)))
    fail('proof.domain', { domain: named.join(' ') });
  if (challenge !== undefined && nonce !== challenge) fail('proof.challenge', {});
}
