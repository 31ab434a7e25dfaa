import * as z from 'zod/mini';
import type { LearningEvidence } from '../../records/kinds/badge.js';
import { idOf } from '../../records/lib/id-of.js';
import { toList } from '../../records/lib/to-list.js';
import type { Opened } from '../../records/open-record.js';
import { count, names } from '../lib/fields.js';
import { gardenOf } from '../lib/garden-of.js';
import { heldBadges } from '../lib/held-badges.js';
import type { Scene } from '../scene.js';
import { answer, type Leaf } from './leaf.js';

const schema = z.strictObject({ n: count, of: names, gardensMin: z.optional(count) });

/** P7 « Constellation »: the candidate holds so many of these badges, from enough gardens (recognition §3). */
export const holds: Leaf<z.infer<typeof schema>> = {
  schema,
  judge({ n, of, gardensMin = 0 }, scene) {
    const isHers = ({ record }: Opened<'badge'>): boolean => record.credentialSubject.id === scene.candidate;
    const mine = [...new Set(of)].map((name) => heldBadges(name, isHers, scene));
    const held = mine.filter((badges) => badges.length > 0).length;
    const gardens = new Set(mine.flat().flatMap((badge) => gardenOfBadge(badge, scene) ?? []));
    return answer(
      held < n ? { code: 'holds.badges', n: n - held } : undefined,
      gardens.size < gardensMin ? { code: 'holds.gardens', n: gardensMin - gardens.size } : undefined,
    );
  },
};

/** That of the issuer; else the one in which the badge says that it was learned. */
function gardenOfBadge({ record }: Opened<'badge'>, { bundle }: Scene): string | undefined {
  const evidence = toList<LearningEvidence>(record.evidence).map(({ garden }) => garden ?? undefined);
  return gardenOf(idOf(record.issuer), bundle) ?? evidence.find((garden) => garden !== undefined);
}
