import type { Opened } from '@commons-badges/recognition';
import type { BadgeBackpackWords } from '../../locales/badge-backpack-words.js';

/** What is said of a badge by those who endorsed it. */
export interface Said {
  readonly title: string;
  readonly sentences: readonly { readonly basis: string; readonly comment: string }[];
}

/**
 * The endorsements of a badge, for a file that anybody may be given: without the names, which are known to members alone and stand
 * in no badge.
 */
export function saidOf({ carried }: Opened<'badge'>, { somebody, badges }: BadgeBackpackWords): Said {
  const sentences = carried.flatMap((one) => {
    if (one.kind !== 'endorsement') return [];
    const { basis, endorsementComment = '' } = one.record.credentialSubject;
    return [
      {
        basis: basis === undefined ? somebody : `${somebody} ${badges.bases[basis]}`,
        comment: endorsementComment,
      },
    ];
  });
  return { title: badges.endorsedBy, sentences };
}
