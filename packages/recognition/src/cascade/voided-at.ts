import { idOf } from '../records/lib/id-of.js';
import type { Opened } from '../records/open-record.js';
import type { Bundle } from './bundle.js';

/** Stewards who sign that a badge is a fraud (recognition §2.6). */
const MIN_STEWARDS = 2;
/** A status list does not say since when. */
const LONG_AGO = 0;

/**
 * Since when it is known that a badge was made by mistake or by fraud, or is revoked, and so never was good: milliseconds since
 * 1970. Undefined where nobody who may says so (recognition §2.6).
 */
export function voidedAt(badge: Opened<'badge'>, bundle: Bundle): number | undefined {
  const { id } = badge.record;
  if (bundle.withdrawalsOf(id).length === 0 && !bundle.revoked.has(id)) return undefined;
  const against = bundle.withdrawalsOf(id).filter((one) => isAgainst(one, badge, bundle));
  bundle.use(...against);
  const times = against.map(({ record }) => Date.parse(record.created));
  if (bundle.revoked.has(id)) times.push(LONG_AGO);
  const first = Math.min(...times);
  return first <= bundle.knownUntil && first !== Infinity ? first : undefined;
}

function isAgainst(withdrawal: Opened<'withdrawal'>, badge: Opened<'badge'>, bundle: Bundle): boolean {
  if (!isOf(withdrawal, badge)) return false;
  const { record, signers } = withdrawal;
  const { careCircle = [], community } = bundle.charter?.record ?? {};
  switch (record.reason) {
    case 'retrait':
      return false;
    case 'erreur':
      return (
        signers.includes(idOf(badge.record.issuer)) ||
        (community !== undefined && signers.includes(community))
      );
    case 'fraude':
      return signers.filter((signer) => careCircle.includes(signer)).length >= MIN_STEWARDS;
  }
}

/** Whether it is this very badge that is withdrawn. */
export function isOf({ record }: Opened<'withdrawal'>, badge: Opened<'badge'>): boolean {
  const { id, digest } = record.credential;
  return id === badge.record.id && (digest ?? badge.digest) === badge.digest;
}
