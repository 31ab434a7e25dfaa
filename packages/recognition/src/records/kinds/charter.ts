import * as z from 'zod/mini';
import { address, amount, day, did, digest, listOf, ownRecord, text } from '../lib/fields.js';

const rootRule = z.looseObject({
  minPaths: amount,
  minHolders: amount,
  seedPhase: z.optional(z.looseObject({ maxHolders: amount, minPaths: amount, minHolders: amount })),
});

const family = z.looseObject({
  roots: listOf(z.looseObject({ id: did, since: day, because: z.optional(text) })),
  rule: z.optional(rootRule),
});

/**
 * The public, versioned file of a community: what it takes its decisions by. Signed by the community's key and two roots.
 * `supersedes`: the digest of the one before.
 */
export const charter = ownRecord('Charter', {
  community: did,
  families: z.record(text, family),
  issuers: z.optional(listOf(address)),
  circles: z.optional(z.record(text, z.looseObject({ members: listOf(did) }))),
  gardens: z.optional(listOf(z.looseObject({ id: address, name: z.optional(text) }))),
  /** The key that the wiki signs its statements with. */
  wikiKey: z.optional(did),
  careCircle: z.optional(listOf(did)),
  supersedes: z.optional(digest),
});

export type Charter = z.infer<typeof charter>;
