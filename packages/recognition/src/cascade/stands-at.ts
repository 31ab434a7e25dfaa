import type { Opened } from '../records/open-record.js';
import type { Bundle } from './bundle.js';
import { leftBy } from './left-by.js';
import { voidedAt } from './voided-at.js';

/**
 * Whether a badge was good at a moment, in milliseconds since 1970: in its window, and not withdrawn. Left by its holder it is
 * good until then; made by mistake or by fraud, or revoked, it never was (recognition §2.6).
 */
export function standsAt(badge: Opened<'badge'>, at: number, bundle: Bundle): boolean {
  bundle.use(badge);
  const { validFrom, validUntil } = badge.record;
  if (at < Date.parse(validFrom) || (validUntil !== undefined && at >= Date.parse(validUntil))) return false;
  return voidedAt(badge, bundle) === undefined && leftBy(badge, at, bundle) === undefined;
}
