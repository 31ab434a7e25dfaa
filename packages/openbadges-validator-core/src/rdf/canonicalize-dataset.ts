import { fail } from '../badge-error.js';
import { hashText, type HashName } from './hash-text.js';
import { IdentifierIssuer } from './identifier-issuer.js';
import type { Quad } from './quad.js';
import { writeQuad } from './write-quad.js';

/** Each is hashed at least once; badges have a few dozen. */
const MAX_BLANKS = 4_000;

export interface CanonicalDataset {
  /** Canonical N-Quads. */
  readonly text: string;
  /** By the number of the blank node: its canonical label, `_:c14n0` and so on. */
  readonly labels: readonly string[];
  /**
   * Look-alikes were told apart by an order of neighbours of which one stands twice. The text is what the standard says;
   * `rdf-canonize`, with which most badges are signed, does not try every such order and may write another.
   */
  readonly isContested: boolean;
}

/**
 * Writes a dataset in the one form of RDFC-1.0: blank nodes named by what is said of them, lines sorted, none twice. Blank
 * nodes are numbered from 0 to `blanks - 1`. Throws a `BadgeError`: `jsonld.too_complex`, `crypto.unavailable`.
 */
export async function canonicalizeDataset(
  quads: readonly Quad[],
  blanks: number,
  hash: HashName = 'SHA-256',
): Promise<CanonicalDataset> {
  if (blanks > MAX_BLANKS) fail('jsonld.too_complex', {});
  const quadsOf = quadsByBlank(quads, blanks);
  const { canonical, isContested } = await nameBlanks(quadsOf, hash);
  const labels = quadsOf.map((_, blank) => canonical.issue(blank));
  const text = joinSorted(quads.map((quad) => writeQuad(quad, (blank) => labels[blank] ?? '')));
  return { text, labels, isContested };
}

function quadsByBlank(quads: readonly Quad[], blanks: number): readonly (readonly Quad[])[] {
  const quadsOf = Array.from({ length: blanks }, (): Quad[] => []);
  for (const quad of quads) {
    const { subject, object, graph } = quad;
    if (typeof subject === 'number') quadsOf[subject]?.push(quad);
    if (typeof object === 'number' && object !== subject) quadsOf[object]?.push(quad);
    if (typeof graph === 'number' && graph !== subject && graph !== object) quadsOf[graph]?.push(quad);
  }
  return quadsOf;
}

/** RDFC-1.0 §4.4.3, steps 3 to 5: first those whose own statements are like no other's, then the look-alikes. */
async function nameBlanks(
  quadsOf: readonly (readonly Quad[])[],
  hash: HashName,
): Promise<{ readonly canonical: IdentifierIssuer; readonly isContested: boolean }> {
  const canonical = new IdentifierIssuer('c14n');
  // One alone needs no hash to be told from others.
  if (quadsOf.length < 2) return { canonical, isContested: false };
  const hashes = await Promise.all(quadsOf.map((own, blank) => hashText(writeFirstDegree(own, blank), hash)));
  const groups = groupByHash(hashes);
  const alike = groups.filter((group) => group.length > 1);
  for (const [first, ...others] of groups) if (others.length === 0) canonical.issue(first as number);
  if (alike.length === 0) return { canonical, isContested: false };
  const { nameAlike } = await import('./name-alike.js');
  const { isContested } = await nameAlike(alike, { hash, quadsOf, hashes, canonical });
  return { canonical, isContested };
}

/** RDFC-1.0 §4.6: what is said of a blank node, with `_:a` for itself and `_:z` for every other. */
function writeFirstDegree(own: readonly Quad[], self: number): string {
  const label = (blank: number): string => (blank === self ? '_:a' : '_:z');
  return own
    .map((quad) => writeQuad(quad, label))
    .sort()
    .join('');
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

/**
 * Sorted by UTF-16 code units, as the libraries do that sign nearly all of today's badges; RDFC-1.0 says code points,
 * which is another order only where a supplementary character meets one between U+E000 and U+FFFF.
 */
function joinSorted(lines: string[]): string {
  lines.sort();
  let text = '';
  let last = '';
  for (const line of lines) {
    if (line !== last) text += line;
    last = line;
  }
  return text;
}
