import type { CanonicalizationState } from './canonicalization-state.js';
import { hashNDegreeQuads, type NDegreeResult } from './hash-n-degree-quads.js';
import { IdentifierIssuer } from './identifier-issuer.js';

/** Bounds the search among look-alikes (RDFC-1.0 §7.1). The hardest graph of its test suite that has an answer takes 1,700. */
const MAX_LOOKS = 4_000;
const MAX_ORDERS = 50_000;

/**
 * Gives canonical names to blank nodes whose own statements are like another's, group by group (RDFC-1.0 §4.4.3, step 5).
 * Few badges have any: this is loaded with the first that does. Throws a `BadgeError` `jsonld.too_complex`.
 */
export async function nameAlike(
  groups: readonly (readonly number[])[],
  known: Pick<CanonicalizationState, 'hash' | 'quadsOf' | 'hashes' | 'canonical'>,
): Promise<Pick<CanonicalizationState, 'isContested'>> {
  const limits = { looksLeft: MAX_LOOKS, ordersLeft: MAX_ORDERS };
  const state = { ...known, ...limits, relations: new Map<string, string>(), isContested: false };
  for (const group of groups) await nameGroup(group, state);
  return state;
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
