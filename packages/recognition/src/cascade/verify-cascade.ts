import { freeze } from '../records/lib/freeze.js';
import type { Opened } from '../records/open-record.js';
import { createBundle, type BundleParts } from './bundle.js';
import type { CascadeVerdict } from './cascade.js';
import { judgeBadge } from './judge-badge.js';

export interface CascadeOptions {
  /** As of when: a pure function of it and of the records. */
  readonly now: Date;
}

/**
 * Follows the chain of a badge to the sources (recognition §2.4): « comment on le sait ? ». Records that are not there leave it
 * `partial`; a badge whose claim or rule says otherwise is `refused`. It never asks for more paths than the charter does, and says
 * `verified` of no badge that one dishonest holder signed (§2.5).
 *
 * @param badge as it was opened; it need not be among the records
 * @param parts at least the badges that it comes from, as far as the sources, and the claim; more does no harm
 */
export function verifyCascade(
  badge: Opened<'badge'>,
  parts: BundleParts,
  { now }: CascadeOptions,
): CascadeVerdict {
  const isAmong = parts.opened.some(({ digest }) => digest === badge.digest);
  const bundle = createBundle(isAmong ? parts : { ...parts, opened: [...parts.opened, badge] });
  const { isSound: _, ...verdict } = judgeBadge(badge, now.getTime(), bundle);
  return freeze({ ...verdict, used: [...bundle.used].sort() });
}
