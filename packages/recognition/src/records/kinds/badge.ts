import * as z from 'zod/mini';
import {
  address,
  did,
  digest,
  listOf,
  oneOrMore,
  profileLink,
  proofs,
  text,
  zonedInstant,
} from '../lib/fields.js';
import { learnedFrom } from './claim.js';
import { achievement } from './model.js';

/** Evidence of a learning exchange; all other evidence passes unread. */
const evidence = z.looseObject({
  claimDigest: z.optional(digest),
  learnedFrom: z.optional(learnedFrom),
  garden: z.optional(z.nullable(address)),
});

/** An OB 3.0 OpenBadgeCredential: what we rely on, and the rest left alone. */
export const badge = z.looseObject({
  '@context': z.array(z.unknown()),
  id: address,
  type: oneOrMore(text),
  issuer: profileLink,
  validFrom: zonedInstant,
  validUntil: z.optional(zonedInstant),
  credentialSubject: z.looseObject({ id: did, achievement }),
  evidence: z.optional(oneOrMore(evidence)),
  endorsement: z.optional(oneOrMore(z.unknown())),
  relatedResource: z.optional(
    listOf(z.looseObject({ id: address, digestMultibase: z.optional(z.string()) })),
  ),
  proof: z.optional(proofs),
});

export type LearningEvidence = z.infer<typeof evidence>;
export type Badge = z.infer<typeof badge>;
