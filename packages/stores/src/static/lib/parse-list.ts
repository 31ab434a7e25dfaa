import * as z from 'zod/mini';
import { StoreError } from '../../store-error.js';

const Entries = z.array(z.unknown());
const Listed = z.object({ badges: Entries });
const Collected = z.object({
  credentials: z.optional(Entries),
  compactJwsStrings: z.optional(Entries),
});
const Single = z.union([
  z.looseObject({ '@context': z.unknown() }),
  z.looseObject({ type: z.unknown() }),
  z.string(),
]);

/**
 * Takes the entries out of what a list may be: an array, `{ badges: […] }`, the answer of an Open Badges 3.0 API
 * `{ credentials: […], compactJwsStrings: […] }` (OB3 §6, GetOpenBadgeCredentialsResponse) or one badge alone.
 * Throws `store.not_a_list`.
 */
export function parseList(json: unknown): readonly unknown[] {
  const array = Entries.safeParse(json);
  if (array.success) return array.data;
  const listed = Listed.safeParse(json);
  if (listed.success) return listed.data.badges;
  const collected = Collected.safeParse(json);
  if (collected.success && (collected.data.credentials ?? collected.data.compactJwsStrings)) {
    return [...(collected.data.credentials ?? []), ...(collected.data.compactJwsStrings ?? [])];
  }
  if (Single.safeParse(json).success) return [json];
  throw new StoreError({ code: 'store.not_a_list' });
}
