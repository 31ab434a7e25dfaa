import { fail } from '../badge-error.js';
import type { HashName } from '../lib/digest-text.js';
import { hashText } from './hash-text.js';
import type { BlankOrder } from './order-alike.js';
import type { Quad } from './quad.js';
import { quadKey } from './quad-key.js';
import { writeQuad } from './write-quad.js';

/** Each is hashed at least once; badges have a few dozen. */
const MAX_BLANKS = 3_000;

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
  const said = quadsOf.map(writeFirstDegree);
  if (!said.every((lines) => lines.every(isNew))) {
    const unique = withoutTwins(quads);
    if (unique.length < quads.length) return canonicalizeDataset(unique, blanks, hash);
  }
  const { order, isContested } = await orderBlanks(quadsOf, said, hash);
  const labels: string[] = [];
  for (const [index, blank] of order.entries()) labels[blank] = `_:c14n${index}`;
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

/** RDFC-1.0 §4.4.3, steps 3 to 5: in the order of their hashes, as long as no two are alike. */
async function orderBlanks(
  quadsOf: readonly (readonly Quad[])[],
  said: readonly (readonly string[])[],
  hash: HashName,
): Promise<BlankOrder> {
  // One alone needs no hash to be told from others.
  if (said.length < 2) return { order: said.map((_, blank) => blank), isContested: false };
  const hashes = await Promise.all(said.map((lines) => hashText(lines.join(''), hash)));
  const blanks = new Map(hashes.map((one, blank) => [one, blank]));
  if (blanks.size === hashes.length) {
    return { order: hashes.sort().map((one) => blanks.get(one) ?? 0), isContested: false };
  }
  const { orderAlike } = await import('./order-alike.js');
  return orderAlike({ hash, quadsOf, hashes });
}

/** RDFC-1.0 §4.6: what is said of a blank node, with `_:a` for itself and `_:z` for every other, sorted. */
function writeFirstDegree(own: readonly Quad[], self: number): readonly string[] {
  const label = (blank: number): string => (blank === self ? '_:a' : '_:z');
  return own.map((quad) => writeQuad(quad, label)).sort();
}

function isNew(line: string, index: number, sorted: readonly string[]): boolean {
  return line !== sorted[index - 1];
}

/** Lines may be twins because neighbours are alike, or because one thing was said twice: a dataset is a set. */
function withoutTwins(quads: readonly Quad[]): readonly Quad[] {
  return [...new Map(quads.map((quad) => [quadKey(quad), quad])).values()];
}

/**
 * Sorted by UTF-16 code units, as the libraries do that sign nearly all of today's badges; RDFC-1.0 says code points,
 * which is another order only where a supplementary character meets one between U+E000 and U+FFFF.
 */
function joinSorted(lines: string[]): string {
  return lines.sort().filter(isNew).join('');
}
