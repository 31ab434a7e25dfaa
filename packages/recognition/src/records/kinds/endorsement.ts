import * as z from 'zod/mini';
import {
  address,
  digest,
  oneOrMore,
  profileLink,
  proofs,
  recordLink,
  text,
  zonedInstant,
} from '../lib/fields.js';

export const ROLES = ['teacher', 'peer', 'witness', 'organisation'] as const;
/** What the endorser knows of it: she saw it done, did it together with the learner, examined the evidence. */
export const BASES = ['vu-faire', 'fait-avec', 'preuve-examinée'] as const;

/**
 * An OB 3.0 EndorsementCredential. Our terms are not required, as an endorsement from elsewhere has none; one without
 * `basis`, `claimDigest` and `holderCredential` counts for no rule.
 */
export const endorsement = z.looseObject({
  '@context': z.array(z.unknown()),
  id: address,
  type: oneOrMore(text),
  issuer: profileLink,
  validFrom: zonedInstant,
  validUntil: z.optional(zonedInstant),
  credentialSubject: z.looseObject({
    id: address,
    endorsementComment: z.optional(text),
    role: z.optional(z.enum(ROLES)),
    basis: z.optional(z.enum(BASES)),
    claimDigest: z.optional(digest),
    holderCredential: z.optional(recordLink),
  }),
  proof: z.optional(proofs),
});

export type Endorsement = z.infer<typeof endorsement>;
