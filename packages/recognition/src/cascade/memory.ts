import type { RuleAnswer } from '../rules/parse-rule.js';
import type { Attester } from './attesters-of.js';
import type { Bundle } from './bundle.js';
import type { BeyondCaps } from './is-within-caps.js';
import type { FamilyRules } from './family-rules.js';
import type { Top } from './top-of.js';

/** What was found out of a bundle as of one moment, by the digests of badges: the same is not reckoned twice. */
export interface Memory {
  readonly attesters: Map<string, readonly Attester[]>;
  /** When the status that a badge gives ends. */
  readonly ends: Map<string, number>;
  /** How many paths lead to the subject of a badge, up to those that its family asks for. */
  readonly paths: Map<string, number>;
  readonly tops: Map<string, Top>;
}

/** What does not depend on the moment. */
interface Lasting {
  /** The bundle as it was known at earlier moments. */
  readonly views: Map<number, Bundle>;
  readonly rules: Map<string, FamilyRules>;
  /** What is not there of the badges that a badge comes from. */
  readonly lacking: Map<string, readonly string[]>;
  /** Endorsements that are too many, by those who made them. */
  readonly beyondCaps: Map<string, BeyondCaps>;
  /** The rules of badges by how they are written. */
  readonly written: Map<unknown, RuleAnswer | undefined>;
  touched: Set<string> | undefined;
  /** Many badges are asked about: what is known of one is used for those that come of it. */
  isShared: boolean;
}

const MEMORIES = new WeakMap<Bundle, Map<number, Memory>>();
const LASTING = new WeakMap<Bundle, Lasting>();
/** A whole community is asked as of now, and of each badge as of its day: only those of now are asked for again. */
const MOST_MOMENTS = 2;

export function memoryOf(bundle: Bundle, now: number): Memory {
  const moments = MEMORIES.get(bundle) ?? new Map<number, Memory>();
  MEMORIES.set(bundle, moments);
  const known = moments.get(now);
  if (known !== undefined) return known;
  if (moments.size >= MOST_MOMENTS) forgetLast(moments);
  const memory: Memory = { attesters: new Map(), ends: new Map(), paths: new Map(), tops: new Map() };
  moments.set(now, memory);
  return memory;
}

function forgetLast(moments: Map<number, Memory>): void {
  const last = [...moments.keys()].at(-1);
  if (last !== undefined) moments.delete(last);
}

/** A bundle and its views have it in common. */
export function lastingOf(bundle: Bundle): Lasting {
  const whole = bundle.whole ?? bundle;
  const known = LASTING.get(whole);
  if (known !== undefined) return known;
  const lasting: Lasting = {
    views: new Map(),
    rules: new Map(),
    written: new Map(),
    beyondCaps: new Map(),
    lacking: new Map(),
    touched: undefined,
    isShared: false,
  };
  LASTING.set(whole, lasting);
  return lasting;
}

/** Lets go of what was found out about badges, at whatever moment, in a bundle and in its views. */
export function forgetBadges(bundle: Bundle, digests: Iterable<string>): void {
  const { lacking, views } = lastingOf(bundle);
  for (const digest of digests) {
    lacking.delete(digest);
    for (const one of [bundle, ...views.values()])
      for (const { attesters, ends, paths, tops } of MEMORIES.get(one)?.values() ?? [])
        for (const map of [attesters, ends, paths, tops]) map.delete(digest);
  }
}

/** Lets go of all that depends on which badges were withdrawn. */
export function forgetViews(bundle: Bundle): void {
  const lasting = lastingOf(bundle);
  lasting.views.clear();
  lasting.touched = undefined;
}

export function forgetAll(bundle: Bundle): void {
  forgetViews(bundle);
  MEMORIES.delete(bundle);
  const { lacking, beyondCaps } = lastingOf(bundle);
  lacking.clear();
  beyondCaps.clear();
}
