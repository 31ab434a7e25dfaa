import type { Opened } from '../records/open-record.js';
import { attestersOf, type Attester } from './attesters-of.js';
import type { Bundle } from './bundle.js';
import { familyRules } from './family-rules.js';
import { lineageOf } from './lineage-of.js';
import { memoryOf } from './memory.js';

/**
 * Who stands first on all paths from the sources to the holder of a badge: herself where two paths share nobody, as then nobody
 * else stands on all of them (the child of the common source in the tree of dominators). Undefined: none leads to her, or nobody
 * can tell this way.
 */
export interface Top {
  readonly person: string | undefined;
  /** Nobody behind her has several badges of the family: what is said here is all there is. */
  readonly isPlain: boolean;
}

const UNKNOWN: Top = { person: undefined, isPlain: false };

/**
 * The separate paths to a person, up to two, in a time that does not grow with the chain: two of her attesters with different
 * tops have two. Undefined where this cannot tell, and paths must be counted one by one.
 */
export function pathsByTops(
  person: string,
  attesters: readonly Attester[],
  limit: number,
  roots: ReadonlySet<string>,
  now: number,
  bundle: Bundle,
): number | undefined {
  if (roots.has(person)) return limit;
  if (limit > 2) return undefined;
  const { people, isPlain } = gather(person, attesters, roots, now, bundle);
  if (people.size >= limit) return limit;
  return isPlain && ofFamily(person, roots, bundle).length <= 1 ? people.size : undefined;
}

interface Gathered {
  readonly people: ReadonlySet<string>;
  readonly isPlain: boolean;
}

function gather(
  person: string,
  attesters: readonly Attester[],
  roots: ReadonlySet<string>,
  now: number,
  bundle: Bundle,
): Gathered {
  const people = new Set<string>();
  let isPlain = true;
  for (const one of attesters) {
    const isHerself = one.person === person;
    const first = isHerself ? attestersOf(firstOf(one.badge, now, bundle), now, bundle) : [one];
    isPlain &&= !isHerself;
    for (const { badge } of first) {
      // A root of one family is none of another.
      const top = rootsOf(badge, bundle) === roots ? topOf(badge, now, bundle) : UNKNOWN;
      isPlain &&= top.isPlain;
      if (top.person !== undefined && top.person !== person) people.add(top.person);
    }
  }
  return { people, isPlain };
}

/** Walks back without calling itself: a chain may be long. */
function topOf(badge: Opened<'badge'>, now: number, bundle: Bundle): Top {
  const { tops } = memoryOf(bundle, now);
  const open = new Set<string>();
  const stack = [badge];
  for (let at = stack.at(-1); at !== undefined; at = stack.at(-1)) {
    const behind = tops.has(at.digest) || open.has(at.digest) ? [] : behindOf(at, now, bundle);
    const waiting = behind.filter(({ digest }) => !tops.has(digest) && !open.has(digest));
    open.add(at.digest);
    if (waiting.length > 0) {
      stack.push(...waiting);
      continue;
    }
    if (!tops.has(at.digest)) tops.set(at.digest, findTop(at, tops, now, bundle));
    stack.pop();
  }
  return tops.get(badge.digest) ?? UNKNOWN;
}

function behindOf(badge: Opened<'badge'>, now: number, bundle: Bundle): readonly Opened<'badge'>[] {
  return attestersOf(badge, now, bundle).map((one) => one.badge);
}

/** Everybody is one person, by the first of her badges: those of a second badge that does not name the first are left out. */
function findTop(badge: Opened<'badge'>, tops: ReadonlyMap<string, Top>, now: number, bundle: Bundle): Top {
  const { id } = badge.record.credentialSubject;
  const roots = rootsOf(badge, bundle);
  if (roots.has(id)) return { person: id, isPlain: true };
  const hers = ofFamily(id, roots, bundle);
  const isLone = hers.length <= 1;
  if (!isLone) {
    const first = firstOf(badge, now, bundle);
    // Of all first badges that she has, the one of the lowest digest.
    if (first !== hers.find((one) => firstOf(one, now, bundle) === one)) return UNKNOWN;
    if (first !== badge) return { person: tops.get(first.digest)?.person, isPlain: false };
  }
  const found = behindOf(badge, now, bundle).map(({ digest }) => tops.get(digest) ?? UNKNOWN);
  const people = new Set(found.flatMap(({ person }) => person ?? []));
  const [only] = people;
  return { person: people.size > 1 ? id : only, isPlain: isLone && found.every(({ isPlain }) => isPlain) };
}

/** The earliest badge of the same person that a badge goes back to. */
function firstOf(badge: Opened<'badge'>, now: number, bundle: Bundle): Opened<'badge'> {
  const { id } = badge.record.credentialSubject;
  const seen = new Set([badge]);
  let last = badge;
  for (const one of seen) {
    last = one;
    const before = attestersOf(one, now, bundle).find(({ person }) => person === id);
    if (before !== undefined) seen.add(before.badge);
  }
  return last;
}

function ofFamily(person: string, roots: ReadonlySet<string>, bundle: Bundle): readonly Opened<'badge'>[] {
  const hers = bundle.badgesOf(person);
  return hers.length <= 1 ? hers : hers.filter((one) => rootsOf(one, bundle) === roots);
}

function rootsOf(badge: Opened<'badge'>, bundle: Bundle): ReadonlySet<string> {
  const { family, creator } = lineageOf(badge.record.credentialSubject.achievement);
  return familyRules(family, creator, bundle).roots;
}
