import { isUnknowable } from '../lib/is-unknowable.js';
import type { ProblemCode } from '../problems.js';
import type { Verdict } from '../verdict.js';

/** Whether everything about a badge could be found out, also about its endorsements and the lists that its checks speak of. */
export function isCertain(verdict: Verdict): boolean {
  return !hasDoubt({ ...verdict, badge: undefined });
}

function hasDoubt(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { outcome, code } = value as { outcome?: unknown; code?: unknown };
  if (outcome === 'unchecked') return true;
  if (typeof code === 'string' && (code.endsWith('.unchecked') || isUnknowable(code as ProblemCode)))
    return true;
  return Object.values(value).some(hasDoubt);
}
