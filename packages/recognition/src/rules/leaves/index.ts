import { attended } from './attended.js';
import { consent } from './consent.js';
import { contributed } from './contributed.js';
import { endorsed } from './endorsed.js';
import { external } from './external.js';
import { holds } from './holds.js';
import type { Leaf } from './leaf.js';
import { nominated } from './nominated.js';
import { root } from './root.js';
import { selfClaim } from './self-claim.js';
import { taught } from './taught.js';
import { wiki } from './wiki.js';

/** The patterns by the name that a rule calls them by. `endorsed` is two of the twelve: one holder, or several by separate paths. */
export const LEAVES = {
  selfClaim,
  endorsed,
  taught,
  attended,
  contributed,
  holds,
  consent,
  wiki,
  nominated,
  external,
  root,
} as const;

export type LeafName = keyof typeof LEAVES;

/** What the JSON of each says. */
export type LeafFacts = { readonly [N in LeafName]: (typeof LEAVES)[N] extends Leaf<infer F> ? F : never };
