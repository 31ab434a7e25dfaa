import type { CanonicalizationState } from './canonicalization-state.js';
import { hashNDegreeQuads, type NDegreeResult } from './hash-n-degree-quads.js';
import { IdentifierIssuer } from './identifier-issuer.js';

/** Bounds the search among look-alikes (RDFC-1.0 §7.1). The hardest graph of its test suite that has an answer takes 1,700. */
const MAX_LOOKS = 4_000;
const MAX_ORDERS = 50_000;

export interface BlankOrder {
  /** The numbers of the blank nodes, in the order in which they get their canonical names. */
  readonly order: readonly number[];
  /** Whether the order hangs on a choice that `rdf-canonize` may make in another way. */
  readonly isContested: boolean;
}

/**
 * The order of blank nodes of which some are alike by what is said of them (RDFC-1.0 §4.4.3, steps 4 and 5). Few badges
 * have any: this is loaded with the first that does. Throws a `BadgeError` `jsonld.too_complex`.
 */
export async function orderAlike(
  known: Pick<CanonicalizationState, 'hash' | 'quadsOf' | 'hashes'>,
): Promise<BlankOrder> {
  const canonical = new IdentifierIssuer('c14n');
  const limits = { looksLeft: MAX_LOOKS, ordersLeft: MAX_ORDERS };
  const state = { ...known, ...limits, canonical, relations: new Map<string, string>(), isContested: false };
  const groups = groupByHash(known.hashes);
  for (const [first, ...others] of groups) if (others.length === 0) canonical.issue(first as number);
  for (const group of groups) if (group.length > 1) await nameGroup(group, state);
  return { order: [...canonical.blanks()], isContested: state.isContested };
}

/** In the order of the hashes. */
function groupByHash(hashes: readonly string[]): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  for (const [blank, hash] of hashes.entries()) {
    const group = groups.get(hash);
    if (group === undefined) groups.set(hash, [blank]);
    else group.push(blank);
  }
  return [...groups.keys()].sort().map((hash) => groups.get(hash) ?? []);
}

async function nameGroup(group: readonly number[], state: CanonicalizationState): Promise<void> {
  const results: NDegreeResult[] = [];
  for (const blank of group) {
    if (state.canonical.get(blank) !== undefined) continue;
    const issuer = new IdentifierIssuer('b');
    issuer.issue(blank);
    results.push(await hashNDegreeQuads(blank, issuer, state));
  }
  results.sort((a, b) => (a.hash < b.hash ? -1 : a.hash > b.hash ? 1 : 0));
  for (const { issuer } of results) for (const blank of issuer.blanks()) state.canonical.issue(blank);
}
