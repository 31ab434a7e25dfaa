import * as z from 'zod/mini';
import { address, instant, oneOrMore, profileLink, proofs, text } from '../lib/fields.js';

/** What OB 3.0 calls an Achievement, as a badge carries it. The rule is parsed by `parseRule`, where it is needed. */
export const achievement = z.looseObject({
  id: address,
  type: oneOrMore(text),
  name: text,
  creator: z.optional(profileLink),
  criteria: z.looseObject({ narrative: z.optional(text), rule: z.optional(z.unknown()) }),
  version: z.optional(text),
  tag: z.optional(z.array(text)),
});

/** A badge model: an Achievement that its creator signed, with its licence. */
export const model = z.extend(achievement, {
  created: instant,
  licence: z.optional(text),
  proof: z.optional(proofs),
});

export type Achievement = z.infer<typeof achievement>;
export type Model = z.infer<typeof model>;
