import type { Period } from './period.js';

/** A period that came from elsewhere. Undefined for what is none. */
export function parsePeriod(value: unknown): Period | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { from, until } = value as { from?: unknown; until?: unknown };
  return isEnd(from) && isEnd(until) ? { from, until } : undefined;
}

function isEnd(value: unknown): value is number | null {
  return value === null || typeof value === 'number';
}
