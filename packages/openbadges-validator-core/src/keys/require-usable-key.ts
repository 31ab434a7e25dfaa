import { fail } from '../badge-error.js';
import { parseTimeStamp } from '../lib/parse-time-stamp.js';
import type { ResolvedKey } from './resolved-key.js';

/**
 * Asks whether a key may be used for a purpose at a time (CID 1.0 §2.3, §3.3). Throws a `BadgeError`:
 * `key.not_authorised`, `key.revoked`, `key.expired`. A date that cannot be read counts as passed.
 */
export function requireUsableKey(key: ResolvedKey, purpose: string, now: Date): void {
  if (key.purposes !== undefined && !key.purposes.includes(purpose)) {
    fail('key.not_authorised', { key: key.id, purpose });
  }
  if (hasPassed(key.revoked, now)) fail('key.revoked', { key: key.id, at: key.revoked });
  if (hasPassed(key.expires, now)) fail('key.expired', { key: key.id, at: key.expires });
}

function hasPassed(at: string | undefined, now: Date): at is string {
  return at !== undefined && !((parseTimeStamp(at) ?? 0) > now.getTime());
}
