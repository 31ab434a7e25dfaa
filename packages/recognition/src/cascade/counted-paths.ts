import type { Opened } from '../records/open-record.js';
import type { Bundle } from './bundle.js';
import type { CascadeVerdict } from './cascade.js';
import { familyRules } from './family-rules.js';
import { findStamp } from './find-stamp.js';
import { isOfCommunity } from './is-reached.js';
import { lineageOf } from './lineage-of.js';
import { pathsTo } from './paths-to.js';

/**
 * The separate paths that were found, and those that are asked for: fewer with the stamp of the community while the family is
 * young. What the community issued itself comes from it in one.
 */
export function countedPaths(
  badge: Opened<'badge'>,
  now: number,
  bundle: Bundle,
): Pick<CascadeVerdict, 'paths' | 'minPaths'> {
  if (badge.outcome === 'valid' && isOfCommunity(badge)) return { paths: 1, minPaths: 1 };
  const { id } = badge.record;
  const { family, creator } = lineageOf(badge.record.credentialSubject.achievement);
  const { minPaths, seedPaths } = familyRules(family, creator, bundle);
  if (badge.outcome !== 'valid') return { paths: 0, minPaths };
  const paths = pathsTo(badge, now, bundle);
  const isYoung = paths < minPaths && paths >= seedPaths && findStamp(id, creator, now, bundle) !== undefined;
  return { paths, minPaths: isYoung ? seedPaths : minPaths };
}
