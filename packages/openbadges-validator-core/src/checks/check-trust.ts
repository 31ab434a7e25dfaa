import type { VerifyOptions } from '../verify-options.js';
import { problemCheck } from '../lib/problem-check.js';
import type { Check } from '../verdict.js';

const SOURCE = 'OB3 impl. guide, Displaying';

/**
 * Says whether the caller knows the issuer. Being unknown is no fault: it is told and weighs nothing. `issuer`: the id of
 * the issuer once proven, undefined before.
 */
export function checkTrust(
  issuer: string | undefined,
  trustedIssuers: VerifyOptions['trustedIssuers'],
): Check {
  if (trustedIssuers === undefined || issuer === undefined)
    return { id: 'trust', outcome: 'skipped', source: SOURCE };
  const name = knownName(issuer, trustedIssuers);
  return name === undefined
    ? problemCheck('trust', 'skipped', SOURCE, { code: 'issuer.unknown', issuer })
    : problemCheck('trust', 'pass', SOURCE, { code: 'issuer.known', name });
}

function knownName(
  issuer: string,
  trusted: NonNullable<VerifyOptions['trustedIssuers']>,
): string | undefined {
  if (Array.isArray(trusted)) return trusted.includes(issuer) ? issuer : undefined;
  const names = trusted as Readonly<Record<string, string>>;
  return Object.hasOwn(names, issuer) ? names[issuer] : undefined;
}
