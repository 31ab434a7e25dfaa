import type { Badge } from '../records/kinds/badge.js';

/** The digests of what a badge says it comes from, each once. */
export function linksOf({ relatedResource = [] }: Badge): ReadonlySet<string> {
  return new Set(relatedResource.flatMap(({ digestMultibase }) => digestMultibase ?? []));
}
