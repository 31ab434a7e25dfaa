import type { Verdict } from '../verdict.js';

const OUTCOMES: readonly unknown[] = ['valid', 'warning', 'invalid', 'unchecked'];

/** A verdict that came from elsewhere: another thread, a cache. Undefined for what is none. */
export function parseVerdict(value: unknown): Verdict | undefined {
  if (!isObject(value)) return undefined;
  const { outcome, openBadgesVersion, checks, badge } = value;
  const isVerdict =
    OUTCOMES.includes(outcome) &&
    (openBadgesVersion === null || typeof openBadgesVersion === 'string') &&
    Array.isArray(checks) &&
    checks.every((check) => isObject(check) && typeof check['id'] === 'string') &&
    (badge === undefined || isObject(badge));
  return isVerdict ? (value as unknown as Verdict) : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
