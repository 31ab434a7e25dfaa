import type { Achievement } from '../records/kinds/model.js';
import { idOf } from '../records/lib/id-of.js';

/** Whose an achievement is: the community, or the person, that wrote it. Undefined: it does not say. */
export function creatorOf({ creator }: Pick<Achievement, 'creator'>): string | undefined {
  return creator === undefined ? undefined : idOf(creator);
}
