import type { CarriedBadge, Judged, JudgeBadge } from '../batch/judge-badge.js';
import { parseVerdict } from '../batch/parse-verdict.js';
import type { VerdictCache } from '../verdict-cache.js';
import type { VerifyManyOptions } from '../verify-many-options.js';
import { createVerdictKey } from './create-verdict-key.js';
import { parsePeriod } from './parse-period.js';
import { isWithin } from './period.js';

/** Gives verdicts of earlier batches where they still hold, and keeps those that may be given again. */
export function withCache(judge: JudgeBadge, options: VerifyManyOptions): JudgeBadge {
  const { cache } = options;
  const keyOf = cache && openKeys(options);
  if (cache === undefined || keyOf === undefined) return judge;
  return async (badge) => {
    const key = await keyOf(badge);
    const now = (options.now ?? new Date()).getTime();
    const kept = key === undefined ? undefined : await recall(cache, key);
    if (kept?.holds !== undefined && isWithin(now, kept.holds)) return { verdict: kept.verdict };
    const judged = await judge(badge);
    if (key !== undefined) await remember(cache, key, judged);
    return judged;
  };
}

/** Undefined where wishes are not plain data, and the badges of two callers could not be told apart. */
function openKeys(
  options: VerifyManyOptions,
): ((badge: CarriedBadge) => Promise<string | undefined>) | undefined {
  try {
    const keyOf = createVerdictKey(options);
    return (badge) => keyOf(badge).catch(() => undefined);
  } catch {
    return undefined;
  }
}

/** A cache that does not work is as good as none. */
async function recall(cache: VerdictCache, key: string): Promise<Judged | undefined> {
  try {
    const text = await cache.get(key);
    return text === undefined ? undefined : parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function parse(value: unknown): Judged | undefined {
  const { verdict: given, holds: period } = value as { verdict?: unknown; holds?: unknown };
  const verdict = parseVerdict(given);
  const holds = parsePeriod(period);
  return verdict && holds && { verdict, holds };
}

async function remember(cache: VerdictCache, key: string, { verdict, holds }: Judged): Promise<void> {
  if (holds === undefined) return;
  try {
    await cache.set(key, JSON.stringify({ verdict, holds }));
  } catch {
    return;
  }
}
