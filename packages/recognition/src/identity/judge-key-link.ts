import type { Opened } from '../records/open-record.js';

/** Who can speak for a key. */
export interface KeyWitnesses {
  /** The DID of the community. */
  readonly community?: string | undefined;
  /** Whether somebody was a holder at a moment, in milliseconds since 1970: two who were can say that a lost key has a new one. */
  readonly isHolder: (did: string, at: number) => boolean;
}

/** `waiting`: nobody who could has said so yet, or one holder alone. `refused`: the old key says that it is not so. */
export type KeyLinkState = 'linked' | 'waiting' | 'refused';

export interface JudgedKeyLink {
  readonly key: string;
  readonly replaces: string;
  readonly state: KeyLinkState;
  /** Those who said so, the new key not counted, in the order of their DIDs. */
  readonly vouchers: readonly string[];
}

/** Holders who together can speak for a lost key (recognition §2.6). */
const MIN_HOLDERS = 2;

/**
 * What the records about two keys come to: the new one took the place of the old one where it says so itself, and the old key,
 * the community, or two holders do, too (recognition §2.6). Against an old key that says no, the community's word alone counts: a
 * key that still answers is not lost, but it can be stolen.
 */
export function judgeKeyLink(
  links: readonly Opened<'key-link'>[],
  { community, isHolder }: KeyWitnesses,
): JudgedKeyLink {
  const { key = '', replaces = '' } = links[0]?.record ?? {};
  const speaking = links.filter(({ outcome, record }) => outcome === 'valid' && record.refused !== true);
  const spoken = new Map<string, number>();
  for (const { signers, record } of speaking)
    for (const signer of signers)
      spoken.set(signer, Math.min(spoken.get(signer) ?? Infinity, timeOf(record)));
  const vouchers = [...spoken.keys()].filter((did) => did !== key).sort();
  const said = { key, replaces, vouchers };
  const holders = vouchers.filter((did) => did !== replaces && isHolder(did, spoken.get(did) ?? 0));
  if (community !== undefined && spoken.has(key) && vouchers.includes(community))
    return { ...said, state: 'linked' };
  if (isRefused(links, replaces)) return { ...said, state: 'refused' };
  const isVouchedFor = vouchers.includes(replaces) || holders.length >= MIN_HOLDERS;
  return { ...said, state: spoken.has(key) && isVouchedFor ? 'linked' : 'waiting' };
}

function isRefused(links: readonly Opened<'key-link'>[], replaces: string): boolean {
  return links.some(
    ({ outcome, record, signers }) =>
      outcome === 'valid' && record.refused === true && signers.includes(replaces),
  );
}

function timeOf({ created }: { readonly created: string }): number {
  return Date.parse(created);
}
