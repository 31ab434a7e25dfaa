import type { BadgeError } from '../badge-error.js';
import { reasonOfGone } from '../hosted/reason-of-gone.js';
import type { Check } from '../verdict.js';
import { isUnknowable } from './is-unknowable.js';
import { problemCheck } from './problem-check.js';

/**
 * What it means for the input that it could not be read. An address that answers 410 Gone says that the badge was taken
 * back, and 404 that no badge stands there. Every other silence of a host says nothing.
 */
export function checkOfInput(error: BadgeError): Check {
  const { problem } = error;
  const status = problem.code === 'fetch.http_status' ? problem.status : undefined;
  if (status === 410) {
    const revoked = { code: 'status.revoked', ...reasonOfGone(error) } as const;
    return problemCheck('status', 'fail', 'OB2 Revoking Hosted Assertions', revoked);
  }
  const outcome = isUnknowable(problem.code) && status !== 404 ? 'unchecked' : 'fail';
  return problemCheck('input', outcome, 'OB3 §9.1', problem);
}
