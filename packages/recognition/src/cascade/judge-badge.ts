import type { Opened } from '../records/open-record.js';
import { asKnownAt } from './as-known-at.js';
import type { Bundle } from './bundle.js';
import type { CascadeReason, CascadeVerdict } from './cascade.js';
import { countedPaths } from './counted-paths.js';
import { lackingBehind } from './lacking-behind.js';
import { leftBy } from './left-by.js';
import { isTelling, reasonsAgainst } from './reasons-against.js';
import { touchedByMistakes } from './touched-by-mistakes.js';
import { voidedAt } from './voided-at.js';

/** What a badge comes to, without what that rests on. */
export interface Judgement extends Omit<CascadeVerdict, 'used'> {
  /** Its chain reaches the sources, whether or not its time is over. */
  readonly isSound: boolean;
}

/** The answer of `verifyCascade`. What it rests on is noted by the bundle. */
export function judgeBadge(badge: Opened<'badge'>, now: number, bundle: Bundle): Judgement {
  bundle.use(badge);
  const counted = countedPaths(badge, now, bundle);
  const refusal = refusalOf(badge, now, bundle);
  if (refusal !== undefined) return { outcome: 'refused', ...counted, reasons: [refusal], isSound: false };
  const against = reasonsAgainst(badge, now, bundle);
  const over = endOf(badge, now, bundle);
  if (against.length === 0)
    return { outcome: over.length > 0 ? 'expired' : 'verified', ...counted, reasons: over, isSound: true };
  const missing = missingRecords(badge, against, bundle);
  const reasons = [...over, ...against, ...missing];
  return { outcome: outcomeOf(badge, reasons, now, bundle), ...counted, reasons, isSound: false };
}

function outcomeOf(
  badge: Opened<'badge'>,
  reasons: readonly CascadeReason[],
  now: number,
  bundle: Bundle,
): CascadeVerdict['outcome'] {
  const codes = new Set(reasons.map(({ code }) => code));
  const isFallen = hasFallen(badge, now, bundle);
  const isLacking = codes.has('records.missing');
  if (!isFallen && !isLacking && reasons.some(isTelling)) return 'refused';
  if (codes.has('badge.expired') || codes.has('badge.withdrawn')) return 'expired';
  return isFallen ? 'to_reendorse' : 'partial';
}

/** It was sound until a badge that it comes from was withdrawn as a mistake or a fraud (recognition §2.6). */
function hasFallen(badge: Opened<'badge'>, now: number, bundle: Bundle): boolean {
  if (!touchedByMistakes(bundle).has(badge.digest)) return false;
  return reasonsAgainst(badge, now, asKnownAt(bundle, -Infinity)).length === 0;
}

function refusalOf(badge: Opened<'badge'>, now: number, bundle: Bundle): CascadeReason | undefined {
  if (badge.outcome !== 'valid' || now < Date.parse(badge.record.validFrom))
    return { code: 'badge.not_valid' };
  return voidedAt(badge, bundle) === undefined ? undefined : { code: 'badge.withdrawn' };
}

/** Its time is over, or its holder left it. */
function endOf(badge: Opened<'badge'>, now: number, bundle: Bundle): readonly CascadeReason[] {
  const { validUntil } = badge.record;
  const isPast = validUntil !== undefined && now >= Date.parse(validUntil);
  const isLeft = leftBy(badge, now, bundle) !== undefined;
  return [
    ...(isLeft ? [{ code: 'badge.withdrawn' } as const] : []),
    ...(isPast ? [{ code: 'badge.expired' } as const] : []),
  ];
}

function missingRecords(
  badge: Opened<'badge'>,
  against: readonly CascadeReason[],
  bundle: Bundle,
): readonly CascadeReason[] {
  if (against.some(({ code }) => code === 'records.missing')) return [];
  const about = lackingBehind(badge, bundle);
  return about.length === 0 ? [] : [{ code: 'records.missing', about }];
}
