import * as z from 'zod/mini';
import type { Opened } from '../../records/open-record.js';
import { count, name } from '../lib/fields.js';
import { period, shift } from '../lib/period.js';
import type { Scene } from '../scene.js';
import { answer, type Leaf } from './leaf.js';

const schema = z.strictObject({ what: name, n: count, days: count, period });

/** P9 « Le wiki l'a vu »: one statement of the wiki's key counts enough notes on enough days, lately (recognition §3). */
export const wiki: Leaf<z.infer<typeof schema>> = {
  schema,
  judge({ what, n, days, period: span }, scene) {
    const answers = scene.bundle
      .of('statement')
      .filter(({ record }) => record.subject === scene.candidate && record.what === what)
      .filter((statement) => isOurs(statement, scene) && isRecent(statement, span, scene))
      .map((statement) => {
        scene.bundle.use(statement);
        const { counters } = statement.record;
        const lacking = { notes: Math.max(0, n - counters.notes), days: Math.max(0, days - counters.days) };
        const found = answer(
          lacking.notes > 0 ? { code: 'wiki.notes', n: lacking.notes } : undefined,
          lacking.days > 0 ? { code: 'wiki.days', n: lacking.days } : undefined,
        );
        return { ...found, lacks: lacking.notes + lacking.days };
      });
    const { lacks: _, ...nearest } = answers.sort((a, b) => a.lacks - b.lacks)[0] ?? {
      ...answer({ code: 'wiki.statement' }),
      lacks: 0,
    };
    return nearest;
  },
};

function isOurs({ record }: Opened<'statement'>, { bundle, lineage }: Scene): boolean {
  const { charter } = bundle;
  return charter?.record.community === lineage.creator && record.wiki === charter?.record.wikiKey;
}

/** It counts no longer a time than the rule, and all of it lies within the last such time. */
function isRecent({ record }: Opened<'statement'>, span: string, { now }: Scene): boolean {
  const [from, to] = [Date.parse(record.period.from), Date.parse(record.period.to)];
  return from <= to && to <= now && from >= shift(now, span, -1);
}
