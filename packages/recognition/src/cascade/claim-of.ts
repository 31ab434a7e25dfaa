import type { LearningEvidence } from '../records/kinds/badge.js';
import { toList } from '../records/lib/to-list.js';
import type { Opened } from '../records/open-record.js';
import type { Bundle } from './bundle.js';

/** The digests of the claims that a badge names. */
export function claimDigestsOf({ record }: Opened<'badge'>): readonly string[] {
  return toList<LearningEvidence>(record.evidence).flatMap(({ claimDigest }) => claimDigest ?? []);
}

/** What the learner herself said: the claim of which the badge came, made by her and for this very badge. */
export function claimOf(badge: Opened<'badge'>, bundle: Bundle): Opened<'claim'> | undefined {
  const { id, credentialSubject } = badge.record;
  const claims = claimDigestsOf(badge).map((digest) => bundle.find('claim', digest));
  return claims.find(
    (claim) =>
      claim?.record.credentialId === id &&
      claim.record.subject === credentialSubject.id &&
      claim.signers.includes(credentialSubject.id),
  );
}
