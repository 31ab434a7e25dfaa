import type { BundleParts } from './bundle.js';
import { createCascade, type BadgeVerdict, type CascadeScope } from './create-cascade.js';

/** What each badge of a community comes to, by their digests: the answers of `verifyCascade`, in a time that grows with the records. */
export function judgeCascade(parts: BundleParts, scope: CascadeScope): ReadonlyMap<string, BadgeVerdict> {
  return createCascade(parts, scope).verdicts;
}
