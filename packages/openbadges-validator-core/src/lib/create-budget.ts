import { fail } from '../badge-error.js';
import type { WORK_LIMITS } from '../limits.js';

export type Work = keyof typeof WORK_LIMITS;

/** Takes from what may still be asked for. Throws a `BadgeError` `work.too_much` once it is used up. */
export type Spend = (what: Work, amount: number) => void;

export function createBudget(limits: Readonly<Record<Work, number>>): Spend {
  const left = { ...limits };
  return (what, amount) => {
    left[what] -= amount;
    if (left[what] < 0) fail('work.too_much', { what, limit: limits[what] });
  };
}
