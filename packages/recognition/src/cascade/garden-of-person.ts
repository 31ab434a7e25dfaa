import type { LearningEvidence } from '../records/kinds/badge.js';
import { toList } from '../records/lib/to-list.js';
import type { Opened } from '../records/open-record.js';
import { gardenOf } from '../rules/lib/garden-of.js';
import type { Bundle } from './bundle.js';
import { claimOf } from './claim-of.js';

/**
 * The garden that somebody is drawn in: that of which she is a member; else the one that she last named in her profile, or with her
 * latest badge. A statement of hers that nobody confirms colours a node; rules ask `gardenOf`.
 */
export function gardenOfPerson(
  person: string,
  badges: readonly Opened<'badge'>[],
  bundle: Bundle,
): string | undefined {
  const named = gardenOf(person, bundle);
  if (named !== undefined) return named;
  const [profile] = bundle
    .profilesOf(person)
    .toSorted((a, b) => timeOf(b.record.created) - timeOf(a.record.created));
  if (profile?.record.garden) return profile.record.garden;
  return badges
    .toSorted((a, b) => timeOf(b.record.validFrom) - timeOf(a.record.validFrom))
    .map((badge) => gardenOfBadge(badge, bundle))
    .find((garden) => garden !== undefined);
}

function gardenOfBadge(badge: Opened<'badge'>, bundle: Bundle): string | undefined {
  const told = claimOf(badge, bundle)?.record.garden;
  const evidence = toList<LearningEvidence>(badge.record.evidence).flatMap(({ garden }) => garden ?? []);
  return told ?? evidence[0];
}

function timeOf(written: string): number {
  return Date.parse(written);
}
