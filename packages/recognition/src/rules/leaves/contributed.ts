import * as z from 'zod/mini';
import { isHolder } from '../../cascade/is-holder.js';
import { lineageOf } from '../../cascade/lineage-of.js';
import { linkedBadge } from '../../cascade/linked-badge.js';
import type { Achievement } from '../../records/kinds/model.js';
import { BANDS, type Band } from '../../records/kinds/testimony.js';
import type { Opened } from '../../records/open-record.js';
import { name } from '../lib/fields.js';
import type { Scene } from '../scene.js';
import { answer, type Leaf } from './leaf.js';

/** How a rule writes « so much or more ». */
export const AT_LEAST: { readonly [written: string]: Band } = {
  '≥ 1 heure': 'une heure',
  '≥ 1 demi-journée': 'une demi-journée',
  '≥ 1 journée': 'une journée',
  '≥ plusieurs journées': 'plusieurs journées',
};

const schema = z.strictObject({
  kind: name,
  band: z.enum(['≥ 1 heure', '≥ 1 demi-journée', '≥ 1 journée', '≥ plusieurs journées']),
  attestedBy: z.strictObject({ role: name }),
});

/** P6 « Du temps donné »: a holder of the badge of a role confirms it, in bands and never in hours (recognition §3). */
export const contributed: Leaf<z.infer<typeof schema>> = {
  schema,
  judge({ kind, band, attestedBy }, scene) {
    const { bundle, candidate } = scene;
    const least = AT_LEAST[band] ?? 'plusieurs journées';
    const good = bundle
      .of('attestation')
      .filter(({ record }) => record.subject === candidate && record.kind === kind)
      .filter((attestation) => isByRole(attestation, attestedBy.role, scene));
    bundle.use(...good);
    if (good.length === 0) return answer({ code: 'contributed.attestation', n: 1 });
    const isEnough = good.some(({ record }) => BANDS.indexOf(record.band) >= BANDS.indexOf(least));
    return answer(isEnough ? undefined : { code: 'contributed.band', band: least });
  },
};

/** The role is the id of an achievement of this community, or its tag `rôle:…`. */
function isByRole({ record }: Opened<'attestation'>, role: string, scene: Scene): boolean {
  const { bundle, candidate, lineage, now, holdersAt } = scene;
  const at = Date.parse(record.created);
  if (record.attester === candidate || at > now) return false;
  const isOfRole = (achievement: Achievement): boolean => {
    const isNamed = achievement.id === role || (achievement.tag ?? []).includes(`rôle:${role}`);
    return isNamed && lineageOf(achievement).creator === lineage.creator;
  };
  const badge = linkedBadge(record.attester, record.holderCredential, isOfRole, at, bundle);
  return badge !== undefined && isHolder(badge, holdersAt, bundle);
}
