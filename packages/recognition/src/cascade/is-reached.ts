import { idOf } from '../records/lib/id-of.js';
import type { Opened } from '../records/open-record.js';
import type { Bundle } from './bundle.js';
import { familyRules } from './family-rules.js';
import { findStamp } from './find-stamp.js';
import { lineageOf } from './lineage-of.js';
import { pathsTo } from './paths-to.js';

/**
 * Whether the sources reach the subject of a badge: the community itself issued it, or enough separate paths lead to her; in the
 * seed phase one path and the stamp of the community (recognition §2.4, §2.5).
 */
export function isReached(badge: Opened<'badge'>, now: number, bundle: Bundle): boolean {
  bundle.use(badge);
  const { creator, family } = lineageOf(badge.record.credentialSubject.achievement);
  if (isOfCommunity(badge)) return true;
  const { minPaths, seedPaths } = familyRules(family, creator, bundle);
  const paths = pathsTo(badge, now, bundle);
  if (paths >= minPaths) return true;
  return paths >= seedPaths && findStamp(badge.record.id, creator, now, bundle) !== undefined;
}

/** Issued by the community whose achievement it is, and not to itself. */
export function isOfCommunity({ record }: Opened<'badge'>): boolean {
  const { creator } = lineageOf(record.credentialSubject.achievement);
  return creator !== undefined && idOf(record.issuer) === creator && creator !== record.credentialSubject.id;
}
