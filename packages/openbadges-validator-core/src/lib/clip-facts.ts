import { MAX_FACT_LENGTH } from '../limits.js';
import type { Problem } from '../problems.js';

/** Facts come from outside and are shown: none is longer than a reader would read, or a page could bear. */
export function clipFacts<P extends Problem>(problem: P): P {
  let clipped: Record<string, unknown> | undefined;
  for (const [name, fact] of Object.entries(problem)) {
    if (typeof fact !== 'string' || fact.length <= MAX_FACT_LENGTH) continue;
    clipped ??= { ...problem };
    clipped[name] = `${fact.slice(0, MAX_FACT_LENGTH)}…`;
  }
  return (clipped as P | undefined) ?? problem;
}
