import type { BadgeInput } from './badge-document.js';
import { detectInput } from './intake/detect-input.js';
import { matchedPart } from './report/matched-part.js';
import { graphOf } from './report/graph-of.js';
import { messageOf } from './report/message-of.js';
import type { ReportBody, ReportedInput, ValidatorReport } from './report/validator-report.js';
import type { Verdict } from './verdict.js';
import type { RecipientProfile } from './verify-options.js';

/**
 * Writes a verdict in the shape that the validator of 1EdTech in Python prints (openbadges-validator-core), so that tools
 * made for that one can read it: `{ graph, input, report }`, with the names of its tasks (`CODES.md` has the table).
 *
 * That shape has two answers, a verdict four. `warning` is valid there, with warnings. `unchecked` is not: each thing that
 * could not be checked is an `ERROR`, as an address that cannot be reached is in that validator, so that whoever counts
 * errors never takes it for valid. `report.outcome` and the `outcome`, `code` and `facts` of each message keep the rest.
 *
 * @param input what was handed to `verify`, to be named in the report; bytes are not copied into it
 * @param recipient the profile that `verify` was asked with: where it is clear which part of it matched, that comes
 *   back as `recipientProfile`
 */
export function toValidatorReport(
  verdict: Verdict,
  input?: BadgeInput,
  recipient?: RecipientProfile,
): ValidatorReport {
  const { badge, openBadgesVersion } = verdict;
  const reported = describeInput(input);
  return {
    graph: badge === undefined ? [] : graphOf(badge, openBadgesVersion),
    input: reported,
    report: bodyOf(verdict, reported, recipient),
  };
}

function bodyOf(
  { outcome, checks, badge, openBadgesVersion }: Verdict,
  input: ReportedInput,
  recipient: RecipientProfile | undefined,
): ReportBody {
  const messages = checks.flatMap((check) => messageOf(check, badge?.id) ?? []);
  const recipientProfile = recipient && matchedPart(checks, recipient);
  return {
    valid: outcome === 'valid' || outcome === 'warning',
    errorCount: messages.filter(({ messageLevel }) => messageLevel === 'ERROR').length,
    warningCount: messages.filter(({ messageLevel }) => messageLevel === 'WARNING').length,
    validationSubject: badge?.id ?? (input.input_type === 'url' ? (input.value ?? '') : ''),
    openBadgesVersion,
    ...(recipientProfile && { recipientProfile }),
    messages,
    outcome,
  };
}

function describeInput(input: BadgeInput | undefined): ReportedInput {
  if (input === undefined) return { value: null, input_type: null };
  if (input instanceof Uint8Array) return { value: null, input_type: 'file' };
  if (typeof input !== 'string') return { value: writeJson(input), input_type: 'json' };
  const format = detectInput(input.trim());
  if (format === 'json' || format === 'jws' || format === 'url') return { value: input, input_type: format };
  return { value: input, input_type: format === 'svg' ? 'file' : null };
}

/** An object that no JSON can be written of was refused by `verify` as well. */
function writeJson(input: object): string | null {
  try {
    return JSON.stringify(input);
  } catch {
    return null;
  }
}
