import { isUnknowable } from '../lib/is-unknowable.js';
import type { ProblemCode } from '../problems.js';
import type { Verdict } from '../verdict.js';

/** Whether everything about a badge could be found out, also about the endorsements and lists that its checks speak of. */
export function isCertain({ checks }: Verdict): boolean {
  return !hasDoubt(checks);
}

function hasDoubt(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { outcome, code } = value as { outcome?: unknown; code?: unknown };
  if (outcome === 'unchecked') return true;
  if (typeof code === 'string' && (code.endsWith('.unchecked') || isUnknowable(code as ProblemCode)))
    return true;
  return Object.values(value).some(hasDoubt);
}
