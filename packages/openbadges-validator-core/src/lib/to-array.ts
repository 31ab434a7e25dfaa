import type { Json } from '../json.js';

/** JSON-LD writes one value with or without brackets: both become a list, nothing becomes the empty list. */
export function toArray(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as readonly Json[]) : [value];
}
