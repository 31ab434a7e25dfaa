import type { JsonObject } from '../json.js';
import { idOf } from '../lib/id-of.js';
import { problemCheck } from '../lib/problem-check.js';
import type { Check } from '../verdict.js';
import { isInScope } from './is-in-scope.js';
import { isWebAddress } from './is-web-address.js';

const SOURCE = 'OB2 HostedBadge Verification';

/** Whether the issuer publishes badges at this address: else anybody could host a badge in its name. */
export function checkScope(url: string, issuer: JsonObject): Check {
  const id = idOf(issuer);
  if (!isWebAddress(id)) {
    return problemCheck('issuer', 'warn', SOURCE, { code: 'hosted.no_policy_domain', issuer: id ?? '' });
  }
  if (isInScope(url, issuer)) return { id: 'issuer', outcome: 'pass', source: SOURCE };
  return problemCheck('issuer', 'fail', SOURCE, { code: 'hosted.scope', url, allowed: new URL(id).host });
}
