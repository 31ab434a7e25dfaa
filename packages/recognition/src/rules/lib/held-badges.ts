import { isHolder } from '../../cascade/is-holder.js';
import { covers, lineageOf, type Lineage } from '../../cascade/lineage-of.js';
import { standsAt } from '../../cascade/stands-at.js';
import type { Opened } from '../../records/open-record.js';
import type { Scene } from '../scene.js';

/**
 * What a rule names a badge by: `self`, the badge that the rule is of; `stage-2`, that stage of its family or a higher one; else the
 * id of an achievement of the same community.
 */
export function isAskedFor(name: string, held: Lineage, own: Lineage): boolean {
  const stage = /^stage-(\d)$/.exec(name)?.[1];
  if (stage !== undefined) return covers(held, { ...own, id: '', stage: Number(stage) });
  return name === 'self' ? covers(held, own) : held.id === name && held.creator === own.creator;
}

/** The good badges of that name among those that are `wanted`: in force, and not given by somebody to herself. */
export function heldBadges(
  name: string,
  wanted: (badge: Opened<'badge'>) => boolean,
  { bundle, lineage, now, holdersAt }: Scene,
): readonly Opened<'badge'>[] {
  return bundle
    .of('badge')
    .filter(({ record }) => isAskedFor(name, lineageOf(record.credentialSubject.achievement), lineage))
    .filter(wanted)
    .filter((badge) => standsAt(badge, now, bundle) && isHolder(badge, holdersAt, bundle));
}
