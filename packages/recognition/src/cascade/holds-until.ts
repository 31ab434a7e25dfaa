import type { Opened } from '../records/open-record.js';
import { asKnownAt } from './as-known-at.js';
import type { Bundle } from './bundle.js';
import { isReached } from './is-reached.js';
import { memoryOf } from './memory.js';
import { touchedByMistakes } from './touched-by-mistakes.js';
import { wasReached } from './was-reached.js';

const DAY_MS = 86_400_000;
/** How long somebody stays a holder whose badge fell below its rule, so that others can endorse it anew (recognition §2.6). */
const GRACE_MS = 90 * DAY_MS;

/**
 * Until when a badge makes a holder of its subject, in milliseconds since 1970. Without end while enough paths lead to her; never,
 * which is −Infinity, where there never were enough. Where there are too few since a badge that she comes from was withdrawn as a
 * mistake or a fraud, she stays one for ninety days from that withdrawal; those who then lose her for an attester have ninety days
 * themselves, so that a community is not undone in one day. An endorsement that repairs it repairs it for ever.
 */
export function holdsUntil(badge: Opened<'badge'>, now: number, bundle: Bundle): number {
  const { ends } = memoryOf(bundle, now);
  const known = ends.get(badge.digest);
  if (known !== undefined) return known;
  // True digests lead to no circle; of false ones each is asked once.
  ends.set(badge.digest, Infinity);
  const end = findEnd(badge, now, bundle);
  ends.set(badge.digest, end);
  return end;
}

function findEnd(badge: Opened<'badge'>, now: number, bundle: Bundle): number {
  if (isReached(badge, now, bundle)) return Infinity;
  if (!touchedByMistakes(bundle).has(badge.digest)) return -Infinity;
  if (!isReached(badge, now, asKnownAt(bundle, -Infinity))) return -Infinity;
  const moments = momentsUntil(Math.min(now, bundle.knownUntil), bundle);
  return fallOf(badge, now, moments, bundle) + GRACE_MS;
}

/** What is lost does not come back without a new endorsement, and that counts from the beginning: halving finds the first moment. */
function fallOf(badge: Opened<'badge'>, now: number, moments: readonly number[], bundle: Bundle): number {
  let [low, high] = [0, moments.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (wasReached(badge, moments[middle] ?? Infinity, now, bundle)) low = middle + 1;
    else high = middle;
  }
  return moments[low] ?? -Infinity;
}

/** When anybody's status can have changed: with a withdrawal, and each ninety days after it. */
function momentsUntil(end: number, bundle: Bundle): readonly number[] {
  const moments = new Set(bundle.revoked.size > 0 ? [0] : []);
  for (const { record } of bundle.of('withdrawal')) {
    if (record.reason === 'retrait') continue;
    const created = Date.parse(record.created);
    moments.add(created);
    for (let moment = created; moment <= end; moment += GRACE_MS) moments.add(moment);
  }
  return [...moments].sort((a, b) => a - b);
}
