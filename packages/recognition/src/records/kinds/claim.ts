import * as z from 'zod/mini';
import { address, did, digest, listOf, ownRecord, recordLink, text, uuidUrn } from '../lib/fields.js';

/** Who or what somebody learned from: a person, by the badge that she held, or a note of the knowledge base. */
export const learnedFrom = listOf(
  z.union([
    z.looseObject({ id: did, credential: z.optional(address), digest: z.optional(digest) }),
    z.looseObject({ note: address, revision: z.optional(text) }),
  ]),
);

/** A request for a badge, signed by the learner. `credentialId` is the id that the badge will have. */
export const claim = ownRecord('BadgeClaim', {
  credentialId: uuidUrn,
  achievement: recordLink,
  subject: did,
  learnedFrom: z.optional(learnedFrom),
  evidence: z.optional(
    listOf(z.looseObject({ kind: text, text: z.optional(text), url: z.optional(address) })),
  ),
  /** The learner wants her story and her links in the badge itself, where others can read them later. Default: no. */
  attached: z.optional(z.boolean()),
  /** An earlier claim of hers for the same badge, which this one takes the place of. */
  completes: z.optional(recordLink),
  garden: z.optional(z.nullable(address)),
  place: z.optional(z.nullable(text)),
  nonce: z.optional(text),
});

/** What a holder answers who does not endorse a claim: that something is missing, or that she will not. Both have a reason. */
export const reply = ownRecord('ClaimReply', {
  claim: recordLink,
  member: did,
  answer: z.enum(['complete', 'decline']),
  reason: text,
});

export type ClaimReply = z.infer<typeof reply>;
export type Claim = z.infer<typeof claim>;
