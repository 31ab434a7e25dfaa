import type { BundleParts } from './bundle.js';
import type { Cascade } from './cascade.js';
import { createCascade, type CascadeScope } from './create-cascade.js';

/** Who taught whom in a community (recognition §2.2, §2.4): a pure function of the records and of `now`, in whatever order they come. */
export function buildCascade(parts: BundleParts, scope: CascadeScope): Cascade {
  return createCascade(parts, scope).cascade;
}
