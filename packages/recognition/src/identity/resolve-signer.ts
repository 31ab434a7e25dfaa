import type { Opened } from '../records/open-record.js';

/** What is known of keys that took the place of others. */
export interface KeyLinks {
  /** In any order. Those that are not `valid` count for nothing. */
  readonly links: readonly Opened<'key-link'>[];
  /** The DID of the community. */
  readonly community?: string;
  /** Whether somebody holds a badge of the family: two who do can say that a lost key has a new one. */
  readonly isHolder: (did: string) => boolean;
}

/** Holders who together can speak for a lost key (recognition §2.6). */
const MIN_HOLDERS = 2;

/**
 * The first key of the person who signs with this one: what everything that she signed with any of her keys has in common. A key
 * took the place of another where it signed so itself and the old key, the community, or two holders did, too (recognition §2.6).
 * A key without such a link is its own first.
 */
export function resolveSigner(did: string, { links, community, isHolder }: KeyLinks): string {
  const olderKeys = new Map<string, string>();
  const good = links.filter((link) => isGood(link, community, isHolder));
  // Of several that a key says it replaces, the link of the lowest digest decides: the same for everybody.
  for (const { record } of good.sort((a, b) => (a.digest < b.digest ? 1 : -1)))
    olderKeys.set(record.key, record.replaces);
  const seen = new Set([did]);
  for (const key of seen) {
    const older = olderKeys.get(key);
    if (older !== undefined) seen.add(older);
  }
  const chain = [...seen];
  const last = chain.at(-1) ?? did;
  const beyond = olderKeys.get(last);
  if (beyond === undefined) return last;
  // Keys that say of each other, in a circle, that they are the older one have no first: the lowest stands for all.
  return chain.slice(chain.indexOf(beyond)).sort()[0] ?? did;
}

function isGood(
  { record, signers, outcome }: Opened<'key-link'>,
  community: string | undefined,
  isHolder: KeyLinks['isHolder'],
): boolean {
  if (outcome !== 'valid' || record.key === record.replaces || !signers.includes(record.key)) return false;
  const others = signers.filter((signer) => signer !== record.key);
  if (others.includes(record.replaces)) return true;
  if (community !== undefined && others.includes(community)) return true;
  return others.filter(isHolder).length >= MIN_HOLDERS;
}
