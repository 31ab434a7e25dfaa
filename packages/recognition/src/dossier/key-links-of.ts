import { createBundle, type Bundle, type BundleParts } from '../cascade/bundle.js';
import { isHolder } from '../cascade/is-holder.js';
import { standsAt } from '../cascade/stands-at.js';
import type { JudgedKeyLink } from '../identity/judge-key-link.js';
import { judgeKeyLinks } from '../identity/judge-key-links.js';

/**
 * What is said of keys that took the place of others. Who is a holder is read from the keys as they are: a holder speaks with the
 * key that she has her badge by.
 */
export function keyLinksOf(parts: BundleParts, community: string | undefined): readonly JudgedKeyLink[] {
  const bundle = createBundle(parts);
  // A community is named by its document, in which it changes keys.
  const links = bundle
    .of('key-link')
    .filter(({ record }) => record.key !== community && record.replaces !== community);
  if (links.length === 0) return [];
  return judgeKeyLinks(links, { community, isHolder: (did, at) => isAnyHolder(did, at, bundle) });
}

function isAnyHolder(did: string, at: number, bundle: Bundle): boolean {
  return bundle
    .of('badge')
    .some(
      (badge) =>
        badge.record.credentialSubject.id === did &&
        standsAt(badge, at, bundle) &&
        isHolder(badge, at, bundle),
    );
}
