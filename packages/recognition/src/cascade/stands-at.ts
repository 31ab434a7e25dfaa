import { idOf } from '../records/lib/id-of.js';
import type { Opened } from '../records/open-record.js';
import type { Bundle } from './bundle.js';

/** Stewards who sign that a badge is a fraud (recognition §2.6). */
const MIN_STEWARDS = 2;

/**
 * Whether a badge was good at a moment, in milliseconds since 1970: in its window, and not withdrawn. Left by its holder it is
 * good until then; made by mistake or by fraud, or revoked, it never was (recognition §2.6).
 */
export function standsAt(badge: Opened<'badge'>, at: number, bundle: Bundle): boolean {
  bundle.use(badge);
  const { id, validFrom, validUntil } = badge.record;
  if (bundle.revoked.has(id)) return false;
  if (at < Date.parse(validFrom) || (validUntil !== undefined && at >= Date.parse(validUntil))) return false;
  const against = bundle.of('withdrawal').filter((one) => isAgainst(one, badge, at, bundle));
  bundle.use(...against);
  return against.length === 0;
}

function isAgainst(
  { record, signers }: Opened<'withdrawal'>,
  badge: Opened<'badge'>,
  at: number,
  bundle: Bundle,
): boolean {
  const { credential, reason, created } = record;
  if (credential.id !== badge.record.id || (credential.digest ?? badge.digest) !== badge.digest) return false;
  const { issuer, credentialSubject } = badge.record;
  const { careCircle = [], community } = bundle.charter?.record ?? {};
  switch (reason) {
    case 'retrait':
      return signers.includes(credentialSubject.id) && at >= Date.parse(created);
    case 'erreur':
      return signers.includes(idOf(issuer)) || (community !== undefined && signers.includes(community));
    case 'fraude':
      return signers.filter((signer) => careCircle.includes(signer)).length >= MIN_STEWARDS;
  }
}
