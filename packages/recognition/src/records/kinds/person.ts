import * as z from 'zod/mini';
import { address, did, instant, listOf, ownRecord, recordLink, text } from '../lib/fields.js';

/** A person's key with the name that she chose. */
export const profile = ownRecord('Profile', {
  subject: did,
  name: z.optional(text),
  garden: z.optional(z.nullable(address)),
});

/** That somebody belongs to a garden: signed by her, and by who brought her in. */
export const membership = ownRecord('Membership', {
  subject: did,
  garden: address,
  coOptedBy: z.optional(did),
});

export const SCOPES = ['mur', 'cascade', 'bilan', 'carte', 'sites tiers'] as const;

/**
 * Where a person agrees to be shown, and under which name. The latest counts; without one, nowhere. One that names a
 * credential is about that badge alone, and goes before what she said of all.
 */
export const consent = ownRecord('DisplayConsent', {
  subject: did,
  credential: z.optional(address),
  scopes: z.array(z.enum(SCOPES)),
  name: z.enum(['réel', 'alias', 'aucun']),
  until: z.optional(instant),
});

/**
 * A new key in the place of an old one. The new key says so, and others who know it say it too, each in a record of her own with
 * `by`: the old key, two holders or the community. With `refused` the old key says that it is not so.
 */
export const keyLink = ownRecord('KeyLink', {
  key: did,
  replaces: did,
  by: z.optional(did),
  refused: z.optional(z.boolean()),
  because: z.optional(text),
});

/** What somebody is ready to teach or would like to learn. */
export const offer = ownRecord('Offer', {
  person: did,
  kind: z.enum(['teach', 'learn']),
  achievement: z.optional(address),
  text: z.optional(text),
});

/** That a badge or a record no longer stands: left by its holder, made by mistake, or a fraud. */
export const withdrawal = ownRecord('Withdrawal', {
  credential: z.extend(z.partial(recordLink), { id: address }),
  reason: z.enum(['retrait', 'erreur', 'fraude']),
  by: listOf(did),
});

export type Profile = z.infer<typeof profile>;
export type Membership = z.infer<typeof membership>;
export type DisplayConsent = z.infer<typeof consent>;
export type KeyLink = z.infer<typeof keyLink>;
export type Offer = z.infer<typeof offer>;
export type Withdrawal = z.infer<typeof withdrawal>;
