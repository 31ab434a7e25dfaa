import { comparedMembers } from '../checks/compared-members.js';
import type { Check } from '../verdict.js';
import type { RecipientProfile } from '../verify-options.js';

/**
 * The one identity of a profile that a badge was found to be awarded to. Undefined without a match, and where several of
 * the profile could have matched: none may be called verified by mistake.
 */
export function matchedPart(
  checks: readonly Check[],
  profile: RecipientProfile,
): Readonly<Record<string, string>> | undefined {
  const match = checks.find(({ code }) => code === 'recipient.match');
  if (match?.code !== 'recipient.match') return undefined;
  const candidates = comparedMembers(match.by).flatMap((member) =>
    [profile[member] ?? []].flat().map((value) => ({ [member]: value })),
  );
  return candidates.length === 1 ? candidates[0] : undefined;
}
