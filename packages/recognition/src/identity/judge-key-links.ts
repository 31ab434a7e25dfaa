import type { Opened } from '../records/open-record.js';
import { judgeKeyLink, type JudgedKeyLink, type KeyWitnesses } from './judge-key-link.js';

/** What is said of each pair of keys, in the order of the keys. A key that replaces itself says nothing. */
export function judgeKeyLinks(
  links: readonly Opened<'key-link'>[],
  witnesses: KeyWitnesses,
): readonly JudgedKeyLink[] {
  const pairs = new Map<string, Opened<'key-link'>[]>();
  for (const link of links) {
    const { key, replaces } = link.record;
    const name = `${key} ${replaces}`;
    if (key !== replaces) pairs.set(name, [...(pairs.get(name) ?? []), link]);
  }
  return [...pairs]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, together]) => judgeKeyLink(together, witnesses));
}
