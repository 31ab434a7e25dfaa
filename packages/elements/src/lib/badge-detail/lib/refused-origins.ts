import type { Verdict } from 'openbadges-validator-core';
import type { ElementProblem } from '../../element-problem.js';

/** Who would have to be asked for an answer, and has not been: host → origin. */
export function refusedOrigins(
  verdict: Verdict | undefined,
  problem: ElementProblem | undefined,
): ReadonlyMap<string, string> {
  const origins = new Map<string, string>();
  for (const found of [...(verdict?.checks ?? []), problem]) {
    if (found?.code === 'fetch.not_allowed') origins.set(found.host, new URL(found.url).origin);
  }
  return origins;
}
