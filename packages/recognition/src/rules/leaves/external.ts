import * as z from 'zod/mini';
import { names } from '../lib/fields.js';
import type { ExternalBadge, Scene } from '../scene.js';
import { endorsed, endorsedFacts } from './endorsed.js';
import { answer, type Leaf } from './leaf.js';

const schema = z.strictObject({
  issuers: names,
  achievements: z.optional(names),
  then: z.strictObject({ endorsed: endorsedFacts }),
});

/** P11 « Reconnu ailleurs »: a badge of an issuer on the list, for one of these achievements, and a local endorsement (recognition §3). */
export const external: Leaf<z.infer<typeof schema>> = {
  schema,
  judge({ issuers, achievements, then }, scene) {
    const found = scene.externals.find(
      (badge) =>
        isGood(badge, scene) &&
        issuers.includes(badge.issuer) &&
        (achievements?.includes(badge.achievement) ?? true),
    );
    const local = endorsed.judge(then.endorsed, scene);
    if (found !== undefined) {
      scene.bundle.use(found);
      return local;
    }
    return { ...local, ...answer({ code: 'external.badge' }, ...local.missing) };
  },
};

function isGood(
  { outcome, subject, validFrom, validUntil }: ExternalBadge,
  { candidate, now }: Scene,
): boolean {
  const isOver = validUntil !== undefined && Date.parse(validUntil) <= now;
  return outcome === 'valid' && subject === candidate && Date.parse(validFrom) <= now && !isOver;
}
