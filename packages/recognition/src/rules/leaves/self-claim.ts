import * as z from 'zod/mini';
import type { Opened } from '../../records/open-record.js';
import { count } from '../lib/fields.js';
import { answer, type Leaf } from './leaf.js';

const schema = z.strictObject({ evidenceMin: count, narrativeMin: count });

/** P1 « Je me lance »: the learner signed a claim with evidence and a story long enough (recognition §3). */
export const selfClaim: Leaf<z.infer<typeof schema>> = {
  schema,
  judge({ evidenceMin, narrativeMin }, { claim }) {
    if (claim === undefined) return answer({ code: 'claim.none' });
    const evidence = claim.record.evidence ?? [];
    const letters = lettersOf(claim);
    return answer(
      evidence.length < evidenceMin
        ? { code: 'claim.evidence', n: evidenceMin - evidence.length }
        : undefined,
      letters < narrativeMin ? { code: 'claim.letters', n: narrativeMin - letters } : undefined,
    );
  },
};

/** Of the longest story, without the space around it. */
function lettersOf({ record }: Opened<'claim'>): number {
  return Math.max(0, ...(record.evidence ?? []).map(({ text = '' }) => [...text.trim()].length));
}
