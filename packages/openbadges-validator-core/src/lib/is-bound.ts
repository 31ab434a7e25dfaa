import type { Check } from '../verdict.js';
import { isProven } from './is-proven.js';

/**
 * Whether the checks so far show that the issuer, and nobody else, wrote the bytes. A signature by a key that could not be
 * tied to the issuer is a good signature of nobody in particular: nothing that is known of the issuer may be said of it.
 */
export function isBound(checks: readonly Check[]): boolean {
  return isProven(checks) && checks.every(({ id, outcome }) => id !== 'issuer' || outcome === 'pass');
}
