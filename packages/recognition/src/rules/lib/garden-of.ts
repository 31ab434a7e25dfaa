import type { Bundle } from '../../cascade/bundle.js';

/**
 * The garden of a person, by the memberships that somebody else signed with her. Of several the latest counts. Undefined where
 * nobody else says so.
 */
export function gardenOf(person: string, bundle: Bundle): string | undefined {
  const memberships = bundle
    .of('membership')
    .filter(({ record, signers }) => record.subject === person && signers.some((one) => one !== person))
    .sort((a, b) => Date.parse(b.record.created) - Date.parse(a.record.created));
  bundle.use(...memberships);
  return memberships[0]?.record.garden;
}
