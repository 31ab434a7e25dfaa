import { tellOfEndorsements } from '../checks/tell-of-endorsements.js';
import type { JsonObject } from '../json.js';
import { idOf } from '../lib/id-of.js';
import type { Session } from '../lib/session.js';
import { toArray } from '../lib/to-array.js';
import type { Verdict } from '../verdict.js';
import { judgeLegacyEndorsement, type LegacyEndorsement } from './judge-legacy-endorsement.js';

/** Each endorsement is a badge of its own to verify; those beyond are counted as unchecked. */
const MOST_ENDORSEMENTS = 32;

/** What may carry endorsements. */
export interface Carriers {
  readonly credential: JsonObject | undefined;
  readonly achievement: JsonObject | undefined;
  readonly issuer: JsonObject | undefined;
}

/**
 * Verifies the endorsements that an assertion, its class and its issuer carry, each with its own issuer (OB2 Endorsement).
 * Each has to speak about what carries it.
 */
export async function checkLegacyEndorsements(
  { credential, achievement, issuer }: Carriers,
  session: Session,
): Promise<Pick<Verdict, 'checks' | 'endorsements'>> {
  const carried = [
    ...carriedBy('credential', credential),
    ...carriedBy('achievement', achievement),
    ...carriedBy('issuer', issuer),
  ];
  if (carried.length === 0) return { checks: [] };
  const endorsements = await Promise.all(
    carried.slice(0, MOST_ENDORSEMENTS).map(async (one) => judgeLegacyEndorsement(one, session)),
  );
  return { checks: tellOfEndorsements(endorsements, carried.length, 'OB2 Endorsement'), endorsements };
}

function carriedBy(
  place: LegacyEndorsement['carriedBy'],
  carrier: JsonObject | undefined,
): readonly LegacyEndorsement[] {
  return toArray(carrier?.['endorsement']).map((endorsement) => ({
    endorsement,
    carriedBy: place,
    carrier: idOf(carrier),
  }));
}
