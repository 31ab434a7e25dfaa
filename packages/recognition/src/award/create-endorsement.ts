import type { JsonObject } from 'openbadges-validator-core';
import type { BASES, ROLES } from '../records/kinds/endorsement.js';
import type { Opened } from '../records/open-record.js';
import { toSeconds } from '../records/to-seconds.js';
import { CONTEXTS } from './terms.js';

export interface EndorsementFacts {
  /** `urn:uuid:…`, chosen by the writer. */
  readonly id: string;
  readonly claim: Opened<'claim'>;
  /** The did:key or did:web of who endorses, and will sign. */
  readonly endorser: string;
  /** The badge by which she may; the community's stamp has none. */
  readonly by?: Opened<'badge'> | undefined;
  readonly role: (typeof ROLES)[number];
  readonly basis: (typeof BASES)[number];
  readonly comment?: string;
  readonly now: Date;
}

/**
 * An OB 3.0 EndorsementCredential of a claim, not yet signed: it is about the badge that will be, by its id, and about what was
 * claimed, by its bytes (recognition §2.3 b).
 */
export function createEndorsement(facts: EndorsementFacts): JsonObject {
  const { id, claim, endorser, by, role, basis, comment = '', now } = facts;
  return {
    '@context': [...CONTEXTS],
    id,
    type: ['VerifiableCredential', 'EndorsementCredential'],
    name: 'Endossement',
    issuer: { id: endorser, type: ['Profile'] },
    validFrom: toSeconds(now),
    credentialSubject: {
      id: claim.record.credentialId,
      type: ['EndorsementSubject'],
      ...(comment.trim() !== '' && { endorsementComment: comment.trim() }),
      role,
      basis,
      claimDigest: claim.digest,
      ...(by && { holderCredential: { id: by.record.id, digest: by.digest } }),
    },
  };
}
