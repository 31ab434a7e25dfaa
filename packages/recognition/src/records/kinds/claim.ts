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
  garden: z.optional(z.nullable(address)),
  place: z.optional(z.nullable(text)),
  nonce: z.optional(text),
});

export type Claim = z.infer<typeof claim>;
