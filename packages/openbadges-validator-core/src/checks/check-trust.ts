import { problemCheck } from '../lib/problem-check.js';
import type { Session } from '../lib/session.js';
import type { Check } from '../verdict.js';
import { knownName } from './known-name.js';

const SOURCE = 'OB3 impl. guide, Displaying';

/**
 * Says whether the caller knows the issuer. Being unknown is no fault: it is told and weighs nothing. `issuer`: the id of
 * the issuer once proven, undefined before.
 */
export function checkTrust(issuer: string | undefined, { options }: Session): readonly Check[] {
  const { trustedIssuers } = options;
  if (trustedIssuers === undefined || issuer === undefined)
    return [{ id: 'trust', outcome: 'skipped', source: SOURCE }];
  const name = knownName(issuer, trustedIssuers);
  return name === undefined
    ? [problemCheck('trust', 'skipped', SOURCE, { code: 'issuer.unknown', issuer })]
    : [problemCheck('trust', 'pass', SOURCE, { code: 'issuer.known', name })];
}
