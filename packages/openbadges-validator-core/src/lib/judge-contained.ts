import type { BadgeDocument } from '../badge-document.js';
import { BadgeError } from '../badge-error.js';
import { decideOutcome } from '../decide-outcome.js';
import { readDocument } from '../intake/read-document.js';
import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { badgeOfCredential } from '../models/badge-of-credential.js';
import type { Check, ContainedVerdict } from '../verdict.js';
import { isProven } from './is-proven.js';
import { problemCheck } from './problem-check.js';
import { toArray } from './to-array.js';

const SOURCE = 'CLR 2.0, ClrSubject';
/** Each is a credential to verify; those beyond are counted as unchecked. */
const MAX_CONTAINED = 64;

/** Judges one credential in a record: form, proof, dates and status. */
export type JudgeContained = (document: BadgeDocument) => Promise<readonly Check[]>;

/**
 * Judges the credentials in a record (CLR 2.0 `credentialSubject.verifiableCredential`). The signature of the record says
 * that they were put together, and nothing about whether each is what it says: one that does not hold warns.
 */
export async function judgeContained(
  credential: JsonObject,
  judge: JudgeContained,
): Promise<{ readonly checks: readonly Check[]; readonly contained: readonly ContainedVerdict[] }> {
  const all = toArray(credential['credentialSubject'])
    .filter(isJsonObject)
    .flatMap((subject) => toArray(subject['verifiableCredential']));
  const contained = await Promise.all(all.slice(0, MAX_CONTAINED).map((one) => judgeOne(one, judge)));
  const of = all.length;
  const invalid = contained.filter(({ outcome }) => outcome === 'invalid').length;
  const unchecked = of - contained.filter(({ outcome }) => outcome !== 'unchecked').length;
  const checks = [
    ...(invalid > 0
      ? [problemCheck('contained', 'warn', SOURCE, { code: 'contained.invalid', count: invalid, of })]
      : []),
    ...(unchecked > 0
      ? [problemCheck('contained', 'warn', SOURCE, { code: 'contained.unchecked', count: unchecked, of })]
      : []),
  ];
  return {
    checks: checks.length > 0 ? checks : [{ id: 'contained', outcome: 'pass', source: SOURCE }],
    contained,
  };
}

async function judgeOne(one: Json, judge: JudgeContained): Promise<ContainedVerdict> {
  try {
    if (typeof one !== 'string' && !isJsonObject(one)) return refused();
    const document = await readDocument(one);
    if (document.credential === undefined) return refused();
    const checks = await judge(document);
    const badge = isProven(checks) ? badgeOfCredential(document.credential) : undefined;
    return { outcome: decideOutcome(checks), checks, ...(badge && { badge }) };
  } catch (error) {
    if (error instanceof BadgeError) return refused();
    throw error;
  }
}

function refused(): ContainedVerdict {
  return {
    outcome: 'invalid',
    checks: [problemCheck('input', 'fail', SOURCE, { code: 'input.not_a_badge' })],
  };
}
