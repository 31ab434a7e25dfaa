import * as z from 'zod/mini';
import type { Opened } from '../../records/open-record.js';
import { count } from '../lib/fields.js';
import { gardenOf } from '../lib/garden-of.js';
import type { Scene } from '../scene.js';
import { answer, type Leaf } from './leaf.js';

const schema = z.strictObject({ n: count, gardensMin: z.optional(count), accepted: z.literal(true) });

/**
 * P10 « On te le doit »: members named the candidate before she asked, and she accepts (recognition §3). Only members whose garden
 * somebody else vouches for can name.
 */
export const nominated: Leaf<z.infer<typeof schema>> = {
  schema,
  judge({ n, gardensMin = 0 }, scene) {
    const named = nominationsOf(scene);
    const gardens = new Map(
      named.map(({ record }) => [record.nominator, gardenOf(record.nominator, scene.bundle)]),
    );
    const people = [...gardens].filter(([, garden]) => garden !== undefined);
    const spread = new Set(people.map(([, garden]) => garden)).size;
    if (people.length < n) return answer({ code: 'nominated.people', n: n - people.length });
    if (spread < gardensMin) return answer({ code: 'nominated.gardens', n: gardensMin - spread });
    return answer(isAccepted(named, scene) ? undefined : { code: 'nominated.acceptance' });
  },
};

function nominationsOf({ bundle, candidate, lineage, now }: Scene): readonly Opened<'nomination'>[] {
  const claims = bundle
    .of('claim')
    .filter(({ record }) => record.subject === candidate && record.achievement.id === lineage.id);
  const asked = Math.min(now, ...claims.map(({ record }) => Date.parse(record.created)));
  const named = bundle
    .of('nomination')
    .filter(({ record }) => record.candidate === candidate && record.achievement === lineage.id)
    .filter(({ record }) => record.nominator !== candidate);
  bundle.use(...named, ...claims);
  return named.filter(({ record }) => Date.parse(record.created) <= asked);
}

/** After she was named: nobody accepts what was not yet said. */
function isAccepted(
  named: readonly Opened<'nomination'>[],
  { bundle, candidate, lineage, now }: Scene,
): boolean {
  const first = Math.min(...named.map(({ record }) => Date.parse(record.created)));
  const acceptance = bundle
    .of('acceptance')
    .filter(({ record }) => record.candidate === candidate && record.achievement === lineage.id)
    .filter(({ record }) => Date.parse(record.created) >= first && Date.parse(record.created) <= now);
  bundle.use(...acceptance);
  return acceptance.length > 0;
}
