import type { Opened } from '../records/open-record.js';
import { attestersOf, linkedAttesters, type Attester } from './attesters-of.js';
import type { Bundle } from './bundle.js';
import { familyRules } from './family-rules.js';
import { lineageOf } from './lineage-of.js';
import { memoryOf } from './memory.js';

/**
 * Who stands first on all paths from the sources to the holder of a badge: herself where two paths share nobody, as then nobody
 * else stands on all of them (the child of the common source in the tree of dominators). Exact where everybody behind her has one
 * badge of the family; of people with several it is a bound.
 */
export interface Top {
  /** With no more ways than there are for sure. Undefined: maybe none leads to her. */
  readonly least: string | undefined;
  /** With all the ways that there can be. Undefined: none leads to her. */
  readonly most: string | undefined;
}

/** No fewer and no more separate paths than that; above `limit` nobody counts. */
export interface PathBounds {
  readonly least: number;
  readonly most: number;
}

/**
 * The separate paths to a person, up to two, in a time that does not grow with the chain: two of her attesters with different
 * tops have two, and all with one top have one.
 */
export function boundPaths(
  person: string,
  attesters: readonly Attester[],
  limit: number,
  roots: ReadonlySet<string>,
  now: number,
  bundle: Bundle,
): PathBounds {
  if (roots.has(person)) return { least: limit, most: limit };
  const least = new Set<string>();
  const most = new Set<string>();
  for (const { badge } of othersOf(person, attesters, now, bundle)) {
    // A root of one family is none of another.
    const top = rootsOf(badge, bundle) === roots ? topOf(badge, now, bundle) : unknownTop(badge);
    if (top.least !== undefined && top.least !== person) least.add(top.least);
    if (top.most !== undefined && top.most !== person) most.add(top.most);
  }
  const isBounded = most.size < 2 && ofFamily(person, roots, bundle).length <= 1;
  return { least: Math.min(least.size, 2, limit), most: isBounded ? Math.min(most.size, limit) : limit };
}

/** Those who vouched for an earlier badge of hers stand in her own place. */
function othersOf(
  person: string,
  attesters: readonly Attester[],
  now: number,
  bundle: Bundle,
): readonly Attester[] {
  if (!attesters.some((one) => one.person === person)) return attesters;
  return attesters.flatMap((one) =>
    one.person === person ? attestersOf(firstOf(one.badge, now, bundle), now, bundle) : [one],
  );
}

/** Nothing is known of how she is reached: not for sure at all, and maybe in every way. */
function unknownTop({ record }: Opened<'badge'>): Top {
  return { least: undefined, most: record.credentialSubject.id };
}

/** Walks back without calling itself: a chain may be long. */
function topOf(badge: Opened<'badge'>, now: number, bundle: Bundle): Top {
  const { tops } = memoryOf(bundle, now);
  const known = tops.get(badge.digest);
  if (known !== undefined) return known;
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
  return tops.get(badge.digest) ?? unknownTop(badge);
}

function behindOf(badge: Opened<'badge'>, now: number, bundle: Bundle): readonly Opened<'badge'>[] {
  return attestersOf(badge, now, bundle).map((one) => one.badge);
}

/** Everybody is one person, by the first of her badges: those of a second badge that does not name the first are left out. */
function findTop(badge: Opened<'badge'>, tops: ReadonlyMap<string, Top>, now: number, bundle: Bundle): Top {
  const { id } = badge.record.credentialSubject;
  const roots = rootsOf(badge, bundle);
  if (roots.has(id)) return { least: id, most: id };
  const hers = ofFamily(id, roots, bundle);
  if (hers.length <= 1)
    return {
      least: joinTops(id, 'least', badge, tops, now, bundle),
      most: joinTops(id, 'most', badge, tops, now, bundle),
    };
  const first = firstOf(badge, now, bundle);
  // Of all first badges that she has, the one of the lowest digest.
  if (first !== hers.find((one) => isFirst(one, bundle))) return unknownTop(badge);
  const least =
    first === badge ? joinTops(id, 'least', badge, tops, now, bundle) : tops.get(first.digest)?.least;
  return { least, most: id };
}

/** Two different tops behind her, and she is her own. */
function joinTops(
  person: string,
  side: keyof Top,
  badge: Opened<'badge'>,
  tops: ReadonlyMap<string, Top>,
  now: number,
  bundle: Bundle,
): string | undefined {
  let only: string | undefined;
  for (const one of attestersOf(badge, now, bundle)) {
    const top = (tops.get(one.badge.digest) ?? unknownTop(one.badge))[side];
    if (top === undefined || top === only) continue;
    if (only !== undefined) return person;
    only = top;
  }
  return only;
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

/** Asked of badges that are not behind the one in question, too: so by what they name alone, whoever is no longer a holder. */
function isFirst(badge: Opened<'badge'>, bundle: Bundle): boolean {
  const { id } = badge.record.credentialSubject;
  return linkedAttesters(badge, bundle).every(({ person }) => person !== id);
}

function ofFamily(person: string, roots: ReadonlySet<string>, bundle: Bundle): readonly Opened<'badge'>[] {
  const hers = bundle.badgesOf(person);
  return hers.length <= 1 ? hers : hers.filter((one) => rootsOf(one, bundle) === roots);
}

function rootsOf(badge: Opened<'badge'>, bundle: Bundle): ReadonlySet<string> {
  const { family, creator } = lineageOf(badge.record.credentialSubject.achievement);
  return familyRules(family, creator, bundle).roots;
}
