import { createBundle } from '../cascade/bundle.js';
import { isHolder } from '../cascade/is-holder.js';
import { lineageOf } from '../cascade/lineage-of.js';
import { standsAt } from '../cascade/stands-at.js';
import type { Opened } from '../records/open-record.js';
import { isAskedFor } from '../rules/lib/held-badges.js';
import type { Requirement } from '../rules/rule.js';
import type { ClaimProgress } from './claim-progress.js';
import type { Dossier } from './dossier.js';

/**
 * The badge by which a person may endorse a claim, the highest and newest of several; undefined where she has none, where the
 * claim is her own, and where its rule asks for no endorsement.
 */
export function rightToEndorse(
  person: string,
  { claim, model, rule }: Pick<ClaimProgress, 'claim' | 'model' | 'rule'>,
  dossier: Dossier,
  now: Date,
): Opened<'badge'> | undefined {
  if (person === claim.record.subject || model === undefined || rule === undefined) return undefined;
  const own = lineageOf(model.record);
  const names = holdingNames(rule.require);
  const bundle = createBundle(dossier);
  const at = now.getTime();
  const mine = bundle
    .of('badge')
    .filter(({ record }) => record.credentialSubject.id === person)
    .filter(({ record }) =>
      names.some((name) => isAskedFor(name, lineageOf(record.credentialSubject.achievement), own)),
    )
    .filter((badge) => standsAt(badge, at, bundle) && isHolder(badge, at, bundle));
  return mine.sort(byWeight)[0];
}

/** The names of the badges whose holders the rule asks to endorse. */
function holdingNames(requirement: Requirement): readonly string[] {
  if (requirement.kind === 'unknown') return [];
  if (requirement.kind !== 'leaf') return requirement.of.flatMap(holdingNames);
  if (requirement.name === 'endorsed') return [requirement.facts.by?.holds ?? 'self'];
  return requirement.name === 'external' ? [requirement.facts.then.endorsed.by?.holds ?? 'self'] : [];
}

function byWeight(a: Opened<'badge'>, b: Opened<'badge'>): number {
  const [one, other] = [a, b].map(({ record }) => lineageOf(record.credentialSubject.achievement).stage);
  return (other ?? 0) - (one ?? 0) || Date.parse(b.record.validFrom) - Date.parse(a.record.validFrom);
}
