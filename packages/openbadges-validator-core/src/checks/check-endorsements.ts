import type { Check, EndorsementVerdict } from '../verdict.js';
import type { VerifyOptions } from '../verify-options.js';
import type { CarriedEndorsement } from './endorsements-of.js';
import { judgeEndorsement, type JudgeEndorsement } from './judge-endorsement.js';
import { tellOfEndorsements } from './tell-of-endorsements.js';

const SOURCE = 'OB3 §9.1.6';
/** Each endorsement is a credential to verify; those beyond are counted as unchecked. */
const MAX_ENDORSEMENTS = 32;

export interface JudgedEndorsements {
  readonly checks: readonly Check[];
  readonly endorsements: readonly EndorsementVerdict[];
}

/** Checks endorsements that were found on a badge, and says what that means for the badge. */
export async function checkEndorsements(
  carried: readonly CarriedEndorsement[],
  judge: JudgeEndorsement,
  trustedIssuers?: VerifyOptions['trustedIssuers'],
): Promise<JudgedEndorsements> {
  const endorsements = await Promise.all(
    carried.slice(0, MAX_ENDORSEMENTS).map((one) => judgeEndorsement(one, judge, trustedIssuers)),
  );
  return { checks: tellOfEndorsements(endorsements, carried.length, SOURCE), endorsements };
}
