import { fail } from '../badge-error.js';
import { hashText } from './hash-text.js';
import type { IdentifierIssuer } from './identifier-issuer.js';
import { permutations } from './permutations.js';
import type { CanonicalizationState } from './canonicalization-state.js';
import type { Quad, Term } from './quad.js';

export interface NDegreeResult {
  readonly hash: string;
  readonly issuer: IdentifierIssuer;
}

interface Path {
  readonly text: string;
  readonly issuer: IdentifierIssuer;
}

/**
 * Tells apart blank nodes whose own statements look alike, by what lies beyond them (RDFC-1.0 §4.8). Throws a
 * `BadgeError` `jsonld.too_complex` once its limits are used up: look-alikes can be arranged so that the search
 * would never end (RDFC-1.0 §7.1).
 */
export async function hashNDegreeQuads(
  blank: number,
  issuer: IdentifierIssuer,
  state: CanonicalizationState,
): Promise<NDegreeResult> {
  if (state.looksLeft-- <= 0) fail('jsonld.too_complex', {});
  const related = await groupRelated(blank, issuer, state);
  let text = '';
  let current = issuer;
  for (const hash of [...related.keys()].sort()) {
    const chosen = await choosePath(related.get(hash) ?? [], current, state);
    text += hash + chosen.text;
    current = chosen.issuer;
  }
  return { hash: await hashText(text, state.hash), issuer: current };
}

/** Step 3: the neighbours, by the hash of how they are related. */
async function groupRelated(
  blank: number,
  issuer: IdentifierIssuer,
  state: CanonicalizationState,
): Promise<ReadonlyMap<string, number[]>> {
  const groups = new Map<string, number[]>();
  for (const quad of state.quadsOf[blank] ?? []) {
    for (const [neighbour, position] of placesOf(quad)) {
      if (typeof neighbour !== 'number' || neighbour === blank) continue;
      const hash = await hashRelated(neighbour, quad.predicate, position, issuer, state);
      const group = groups.get(hash);
      if (group === undefined) groups.set(hash, [neighbour]);
      else group.push(neighbour);
    }
  }
  return groups;
}

function placesOf({ subject, object, graph }: Quad): readonly (readonly [Term, 's' | 'o' | 'g'])[] {
  return [
    [subject, 's'],
    [object, 'o'],
    [graph, 'g'],
  ];
}

/** RDFC-1.0 §4.7. Look-alikes are related in a few ways that come again and again: each is hashed once. */
async function hashRelated(
  neighbour: number,
  predicate: string,
  position: 's' | 'o' | 'g',
  issuer: IdentifierIssuer,
  { canonical, hashes, hash, relations }: CanonicalizationState,
): Promise<string> {
  const name = canonical.get(neighbour) ?? issuer.get(neighbour) ?? hashes[neighbour] ?? '';
  const relation = `${position}${position === 'g' ? '' : predicate}${name}`;
  const known = relations.get(relation);
  if (known !== undefined) return known;
  const made = await hashText(relation, hash);
  relations.set(relation, made);
  return made;
}

/** Step 5.4: of all orders in which the neighbours could be named, the one whose path comes first. */
async function choosePath(
  neighbours: readonly number[],
  issuer: IdentifierIssuer,
  state: CanonicalizationState,
): Promise<Path> {
  let chosen: Path | undefined;
  const different = new Set(neighbours).size;
  if (different > 1 && different < neighbours.length) state.isContested = true;
  for (const order of permutations(neighbours)) {
    if (state.ordersLeft-- <= 0) fail('jsonld.too_complex', {});
    const path = await followPath(order, issuer.clone(), chosen?.text, state);
    if (path !== undefined && (chosen === undefined || path.text < chosen.text)) chosen = path;
  }
  return chosen ?? { text: '', issuer };
}

/** Steps 5.4.4 and 5.4.5. `undefined`: the path already comes after `best`. */
async function followPath(
  order: readonly number[],
  issuer: IdentifierIssuer,
  best: string | undefined,
  state: CanonicalizationState,
): Promise<Path | undefined> {
  const path = { text: '', issuer };
  const unnamed: number[] = [];
  for (const neighbour of order) {
    const canonical = state.canonical.get(neighbour);
    if (canonical === undefined && issuer.get(neighbour) === undefined) unnamed.push(neighbour);
    path.text += canonical ?? issuer.issue(neighbour);
    if (best !== undefined && path.text > best) return undefined;
  }
  for (const neighbour of unnamed) {
    const result = await hashNDegreeQuads(neighbour, path.issuer, state);
    path.text += `${path.issuer.issue(neighbour)}<${result.hash}>`;
    path.issuer = result.issuer;
    if (best !== undefined && path.text > best) return undefined;
  }
  return path;
}
