import type { Json, JsonObject } from '../json.js';
import { idOf } from '../lib/id-of.js';
import { problemCheck } from '../lib/problem-check.js';
import { toArray } from '../lib/to-array.js';
import type { Check } from '../verdict.js';

const SOURCE = 'OB3 §8.2.7.1';
const SKEW_SECONDS = 60;

type Claim = 'iss' | 'sub' | 'nbf' | 'jti';

/**
 * Compares the claims of a VC-JWT with what they repeat, and reads its times. A claim that says something else fails. Who
 * signs a presentation is its holder (VC-JOSE-COSE §3.2).
 * `strict` (Open Badges 3.0 asks for all four): one that is absent fails as well, but `sub`, which badges that know their
 * holder only by a hash cannot have, and which warns.
 */
export function checkJwtClaims(
  payload: JsonObject,
  credential: JsonObject,
  strict: boolean,
  now: Date,
): readonly Check[] {
  const subjects = toArray(credential['credentialSubject']).map(idOf);
  const from = credential['validFrom'] ?? credential['issuanceDate'];
  return [
    ...checkClaim('iss', payload, [idOf(credential['issuer']) ?? idOf(credential['holder'])], strict),
    ...checkClaim('jti', payload, [idOf(credential)], strict),
    ...checkClaim('sub', payload, subjects, strict),
    ...checkClaim('nbf', payload, [toNumericDate(from)], strict),
    ...checkTimes(payload, now),
  ];
}

function checkClaim(
  claim: Claim,
  payload: JsonObject,
  repeated: readonly (string | number | undefined)[],
  strict: boolean,
): readonly Check[] {
  const said = payload[claim];
  const expected = repeated.filter((value) => value !== undefined);
  if (said !== undefined) return isOneOf(said, expected) ? [] : [mismatch(claim, 'fail')];
  if (!strict || expected.length === 0) return [];
  return [mismatch(claim, claim === 'sub' ? 'warn' : 'fail')];
}

function isOneOf(said: Json, expected: readonly (string | number)[]): boolean {
  return expected.some((value) => (typeof said === 'number' ? Math.floor(said) : said) === value);
}

function mismatch(claim: Claim | 'exp', outcome: 'fail' | 'warn'): Check {
  return problemCheck('proof', outcome, SOURCE, { code: 'proof.claim_mismatch', claim });
}

function toNumericDate(value: Json | undefined): number | undefined {
  const time = typeof value === 'string' ? Date.parse(value) : NaN;
  return Number.isNaN(time) ? undefined : Math.floor(time / 1000);
}

function checkTimes({ exp, nbf }: JsonObject, now: Date): readonly Check[] {
  const seconds = now.getTime() / 1000;
  const checks: Check[] = [];
  if (exp !== undefined && typeof exp !== 'number') checks.push(mismatch('exp', 'fail'));
  if (typeof exp === 'number' && exp <= seconds) {
    checks.push(problemCheck('dates', 'fail', 'RFC 7519 §4.1.4', { code: 'date.expired', at: toIso(exp) }));
  }
  if (typeof nbf === 'number' && nbf > seconds + SKEW_SECONDS) {
    checks.push(
      problemCheck('dates', 'fail', 'RFC 7519 §4.1.5', { code: 'date.not_yet_valid', at: toIso(nbf) }),
    );
  }
  return checks;
}

function toIso(seconds: number): string {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? String(seconds) : date.toISOString();
}
