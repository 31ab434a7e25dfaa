import { idOf } from '../records/lib/id-of.js';
import type { Opened } from '../records/open-record.js';
import type { Bundle } from './bundle.js';
import { isWithinCaps } from './is-within-caps.js';

/** What an endorsement must be about. */
export interface Endorsed {
  /** The id that the badge has or will have. */
  readonly credentialId: string;
  readonly subject: string;
  /** Where it is known. */
  readonly claimDigest: string | undefined;
  /** Milliseconds since 1970: none counts that is older or newer. */
  readonly from: number;
  readonly until: number;
}

/**
 * The endorsements that keep the common invariants (recognition §3), but for the endorser's own badge: by somebody else, with a
 * basis, of this very claim, within the caps of what one person may endorse. One person may have made several: she counts once.
 */
export function soundEndorsements(asked: Endorsed, bundle: Bundle): readonly Opened<'endorsement'>[] {
  return bundle
    .endorsementsOf(asked.credentialId)
    .filter((one) => isAbout(one, asked) && isWithinCaps(one, bundle));
}

function isAbout({ record }: Opened<'endorsement'>, asked: Endorsed): boolean {
  const { basis, claimDigest } = record.credentialSubject;
  const time = Date.parse(record.validFrom);
  const isOver = record.validUntil !== undefined && Date.parse(record.validUntil) <= asked.until;
  return (
    basis !== undefined &&
    claimDigest !== undefined &&
    claimDigest === (asked.claimDigest ?? claimDigest) &&
    idOf(record.issuer) !== asked.subject &&
    time >= asked.from &&
    time <= asked.until &&
    !isOver
  );
}
