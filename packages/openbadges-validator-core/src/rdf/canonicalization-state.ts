import type { HashName } from '../lib/digest-text.js';
import type { IdentifierIssuer } from './identifier-issuer.js';
import type { Quad } from './quad.js';

/** What the canonicalisation of one dataset knows (RDFC-1.0 §4.2). */
export interface CanonicalizationState {
  readonly hash: HashName;
  /** By the number of the blank node: the quads it stands in. */
  readonly quadsOf: readonly (readonly Quad[])[];
  /** By the number of the blank node: the hash of its first degree. */
  readonly hashes: readonly string[];
  readonly canonical: IdentifierIssuer;
  /** Hashes of the ways in which a blank node is related to another. */
  readonly relations: Map<string, string>;
  /** How many more blank nodes the search among look-alikes may look behind. */
  looksLeft: number;
  /** How many more orders of neighbours it may try. */
  ordersLeft: number;
  /** Whether an order of neighbours was chosen where one of them stands twice. */
  isContested: boolean;
}
