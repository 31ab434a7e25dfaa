import type { BadgeRule, Missing, Opened } from '@commons-badges/recognition';
import { evaluate } from '@commons-badges/recognition/rules.js';
import type { SessionView } from '../../lib/session-view.js';
import { leavesOf } from '../../lib/leaves-of.js';

/**
 * Who named her for a badge, once they are as many as the rule asks for. Before that, nothing: a nomination stays between those
 * who made it.
 */
export function nominationsOf(
  model: Opened<'model'>,
  rule: BadgeRule | undefined,
  { dossier, me, now }: SessionView,
): readonly Opened<'nomination'>[] {
  if (me === null || rule === undefined || leavesOf('nominated', rule).length === 0) return [];
  const { missing } = evaluate(rule, { ...dossier, candidate: me.did, achievement: model.record }, now);
  if (lacksVoices(missing)) return [];
  return dossier
    .of('nomination')
    .filter(({ record }) => record.candidate === me.did && record.achievement === model.record.id)
    .filter(({ record }) => record.nominator !== me.did);
}

function lacksVoices(missing: readonly Missing[]): boolean {
  return missing.some(
    (one) =>
      one.code === 'nominated.people' ||
      one.code === 'nominated.gardens' ||
      (one.code === 'choice' && one.of.some((way) => lacksVoices(way))),
  );
}
