import * as z from 'zod/mini';
import { name } from '../lib/fields.js';
import { answer, type Leaf } from './leaf.js';

const schema = z.strictObject({ family: name });

/** The community and two roots, or more of them. */
const MIN_SIGNATURES = 3;

/** P12 « Aux sources »: the charter in force names the candidate a root of the family (recognition §2.3 d, §3). */
export const root: Leaf<z.infer<typeof schema>> = {
  schema,
  judge({ family }, { bundle, candidate, lineage, now }) {
    const { charter } = bundle;
    if (charter === undefined || charter.record.community !== lineage.creator)
      return answer({ code: 'root.not_named', family });
    bundle.use(charter);
    const roots = new Map(Object.entries(charter.record.families)).get(family)?.roots ?? [];
    const isNamed = roots.some(({ id, since }) => id === candidate && Date.parse(since) <= now);
    if (!isNamed) return answer({ code: 'root.not_named', family });
    const signatures = charter.signers.length;
    return answer(
      signatures < MIN_SIGNATURES ? { code: 'root.signatures', n: MIN_SIGNATURES - signatures } : undefined,
    );
  },
};
