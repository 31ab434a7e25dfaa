import type { JudgedKeyLink } from './judge-key-link.js';

/**
 * The first key of every person who has had several: what everything that she signed with any of them has in common. Each later
 * key, to the first one.
 */
export function firstKeys(judged: readonly JudgedKeyLink[]): ReadonlyMap<string, string> {
  const older = new Map<string, string>();
  // Of several that a key says it replaces the lowest counts: the same for everybody.
  for (const { key, replaces, state } of judged)
    if (state === 'linked' && replaces < (older.get(key) ?? '~')) older.set(key, replaces);
  return new Map([...older.keys()].map((key) => [key, firstOf(key, older)]));
}

function firstOf(did: string, older: ReadonlyMap<string, string>): string {
  const chain: string[] = [did];
  for (let next = older.get(did); next !== undefined && !chain.includes(next); next = older.get(next))
    chain.push(next);
  const last = chain.at(-1) ?? did;
  const beyond = older.get(last);
  if (beyond === undefined) return last;
  // Keys that say of each other, in a circle, that they are the older one have no first: the lowest stands for all.
  return chain.slice(chain.indexOf(beyond)).sort()[0] ?? did;
}
