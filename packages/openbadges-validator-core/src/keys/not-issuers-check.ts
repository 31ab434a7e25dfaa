import { problemCheck } from '../lib/problem-check.js';
import type { Check } from '../verdict.js';

/** The check that fails because the key belongs to somebody else than the issuer. */
export function notIssuersCheck(key: string, issuer: string): Check {
  return problemCheck('issuer', 'fail', 'VCDM 2.0 §4.7', { code: 'key.not_issuers', key, issuer });
}
