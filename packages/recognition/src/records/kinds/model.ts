import * as z from 'zod/mini';
import {
  address,
  instant,
  oneOrMore,
  picture,
  profileLink,
  proofs,
  recordLink,
  text,
} from '../lib/fields.js';

/** What OB 3.0 calls an Achievement, as a badge carries it. The rule is parsed by `parseRule`, where it is needed. */
export const achievement = z.looseObject({
  id: address,
  type: oneOrMore(text),
  name: text,
  description: z.optional(text),
  achievementType: z.optional(text),
  inLanguage: z.optional(text),
  image: z.optional(z.union([picture, z.looseObject({ id: picture, caption: z.optional(text) })])),
  creator: z.optional(profileLink),
  criteria: z.looseObject({ narrative: z.optional(text), rule: z.optional(z.unknown()) }),
  version: z.optional(text),
  tag: z.optional(z.array(text)),
});

/**
 * A badge model: an Achievement that its creator signed, with its licence. What was earned is never rewritten: a new version is a
 * model of its own that `supersedes` the one before, and a fork names what it is `basedOn`.
 */
export const model = z.extend(achievement, {
  created: instant,
  licence: z.optional(text),
  supersedes: z.optional(recordLink),
  basedOn: z.optional(
    z.extend(recordLink, { creator: z.optional(address), name: z.optional(text), licence: z.optional(text) }),
  ),
  proof: z.optional(proofs),
});

export type Achievement = z.infer<typeof achievement>;
export type Model = z.infer<typeof model>;
