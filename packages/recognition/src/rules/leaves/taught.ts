import * as z from 'zod/mini';
import { claimOf } from '../../cascade/claim-of.js';
import { hasSignedAsTeacher } from '../../cascade/has-signed-as-teacher.js';
import { covers, lineageOf } from '../../cascade/lineage-of.js';
import { teachersOf } from '../../cascade/sources-of.js';
import type { LearningEvidence } from '../../records/kinds/badge.js';
import { toList } from '../../records/lib/to-list.js';
import type { Opened } from '../../records/open-record.js';
import { count, name } from '../lib/fields.js';
import { heldBadges } from '../lib/held-badges.js';
import { period, shift } from '../lib/period.js';
import type { Scene } from '../scene.js';
import { answer, type Leaf } from './leaf.js';

const schema = z.strictObject({
  n: count,
  achievement: z._default(name, 'self'),
  /** Default true: the candidate signed as teacher, too. */
  mutual: z.optional(z.boolean()),
  minAge: z.optional(period),
});

const DAY_MS = 86_400_000;

/**
 * P4 « J'ai transmis »: others hold the badge, their claims name the candidate as teacher, and she signed as their teacher. A
 * pupil who is her own teacher in the family does not count (recognition §3).
 */
export const taught: Leaf<z.infer<typeof schema>> = {
  schema,
  judge({ n, achievement, mutual = true, minAge }, scene) {
    const pupils = heldBadges(achievement, (badge) => isTaughtBy(badge, mutual, scene), scene);
    const teachers = ownTeachers(scene);
    const others = pupils.filter(({ record }) => !teachers.has(record.credentialSubject.id));
    const ripe = ripeTimes(others, minAge);
    const own = others.length < pupils.length ? ({ code: 'taught.own_teacher' } as const) : undefined;
    const nth = ripe[n - 1];
    if (nth === undefined) return answer({ code: 'taught.pupils', n: n - ripe.length }, own);
    return answer(
      nth > scene.now ? { code: 'taught.days', n: Math.ceil((nth - scene.now) / DAY_MS) } : undefined,
    );
  },
};

/** When the badge of each pupil is old enough, the soonest first. */
function ripeTimes(badges: readonly Opened<'badge'>[], minAge: string | undefined): readonly number[] {
  const byPupil = new Map<string, number>();
  for (const { record } of badges) {
    const start = Date.parse(record.validFrom);
    const ripe = minAge === undefined ? start : shift(start, minAge);
    const pupil = record.credentialSubject.id;
    byPupil.set(pupil, Math.min(ripe, byPupil.get(pupil) ?? Infinity));
  }
  return [...byPupil.values()].sort((a, b) => a - b);
}

function isTaughtBy(badge: Opened<'badge'>, mutual: boolean, { bundle, candidate, now }: Scene): boolean {
  const pupil = badge.record.credentialSubject.id;
  const claim = claimOf(badge, bundle);
  if (pupil === candidate || claim === undefined || !teachersOf([claim.record]).includes(candidate))
    return false;
  bundle.use(claim);
  return !mutual || hasSignedAsTeacher(candidate, badge, claim.digest, now, bundle);
}

/** Those of whom the candidate says that they taught her in this family. */
function ownTeachers({ bundle, candidate, lineage, claim }: Scene): ReadonlySet<string> {
  const badges = bundle.of('badge').filter(({ record: { credentialSubject } }) => {
    const held = lineageOf(credentialSubject.achievement);
    return credentialSubject.id === candidate && covers({ ...held, stage: Infinity }, lineage);
  });
  const claims = [claim, ...badges.map((badge) => claimOf(badge, bundle))].filter((one) => one !== undefined);
  bundle.use(...badges, ...claims);
  const evidence = badges.flatMap(({ record }) => toList<LearningEvidence>(record.evidence));
  return new Set([...teachersOf(evidence), ...teachersOf(claims.map(({ record }) => record))]);
}
