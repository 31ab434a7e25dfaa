import type { BadgeDocument } from '../badge-document.js';
import type { JsonObject } from '../json.js';
import { checkResults } from '../models/check-results.js';
import { resultsOf } from '../models/results-of.js';
import type { Check } from '../verdict.js';
import { hasType } from './has-type.js';
import type { Judgement } from './judgement.js';
import { problemCheck } from './problem-check.js';
import type { Session } from './session.js';

export type FurtherJudgement = Pick<Judgement, 'checks' | 'results' | 'contained'>;

/** Judges what few badges have: results, schemas that the caller wants them judged by, and credentials in a record. */
export async function judgeFurther(
  credential: JsonObject,
  judge: (document: BadgeDocument) => Promise<readonly Check[]>,
  session: Session,
): Promise<FurtherJudgement> {
  const isRecord = hasType(credential, 'ClrCredential');
  const [schemas, record] = await Promise.all([
    session.options.schemas ? judgeBySchemas(credential, session) : [],
    isRecord ? judgeRecord(credential, judge) : { checks: [] },
  ]);
  const results = resultsOf(credential);
  const doubts = checkResults(credential).map((problem) =>
    problemCheck('model', 'warn', 'OB3 §B Result', problem),
  );
  return {
    ...record,
    checks: [...doubts, ...schemas, ...record.checks],
    ...(results.length > 0 && { results }),
  };
}

async function judgeBySchemas(credential: JsonObject, session: Session): Promise<readonly Check[]> {
  if (credential['credentialSchema'] === undefined) return [];
  const { checkSchemas } = await import('../schemas/check-schemas.js');
  return checkSchemas(credential, session);
}

async function judgeRecord(
  credential: JsonObject,
  judge: (document: BadgeDocument) => Promise<readonly Check[]>,
): Promise<FurtherJudgement> {
  const { judgeContained } = await import('./judge-contained.js');
  return judgeContained(credential, judge);
}
