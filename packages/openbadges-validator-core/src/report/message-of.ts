import type { Problem } from '../problems.js';
import type { Check, CheckOutcome } from '../verdict.js';
import { CODE_NOTES } from './code-notes.js';
import { CROSSWALK } from './crosswalk.js';
import type { ReportMessage } from './validator-report.js';

/**
 * What could not be checked is an error here: the validator of 1EdTech knows no third answer and calls it one too, and a
 * reader who only counts errors must not take it for valid.
 */
const LEVELS: Readonly<Record<CheckOutcome, ReportMessage['messageLevel']>> = {
  fail: 'ERROR',
  unchecked: 'ERROR',
  warn: 'WARNING',
  pass: 'INFO',
  skipped: 'INFO',
};

/** The message of a check that has something to tell; undefined for one that only passed. */
export function messageOf(check: Check, nodeId: string | undefined): ReportMessage | undefined {
  if (check.code === undefined) return undefined;
  const { id, outcome, source, ...problem } = check;
  const { code, ...facts }: Problem = problem;
  return {
    name: CROSSWALK[code][0] ?? 'REPORT_MESSAGE',
    messageLevel: LEVELS[outcome],
    success: LEVELS[outcome] === 'INFO',
    result: `${CODE_NOTES[code][1]} ${JSON.stringify(problem)}`,
    ...placeOf(facts, nodeId),
    check: id,
    outcome,
    code,
    facts,
    source,
  };
}

type Place = Pick<ReportMessage, 'node_id' | 'node_path' | 'prop_name'>;

function placeOf(facts: Omit<Problem, 'code'>, nodeId: string | undefined): Place {
  const path = 'path' in facts && typeof facts.path === 'string' ? facts.path.split('.') : [];
  const property = path.at(-1);
  return {
    ...(nodeId !== undefined && { node_id: nodeId }),
    ...(nodeId !== undefined && path.length > 0 && { node_path: [nodeId, ...path.map(toStep)] }),
    ...(property !== undefined && { prop_name: property }),
  };
}

function toStep(step: string): string | number {
  return /^\d{1,9}$/.test(step) ? Number(step) : step;
}
