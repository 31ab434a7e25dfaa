import type { BadgeEvidence } from '../badge.js';
import { isJsonObject, type Json } from '../json.js';
import { toArray } from '../lib/to-array.js';
import { definedOnly } from './defined-only.js';
import { linkOf } from './link-of.js';
import { textOf } from './text-of.js';

/** What shows that the badge was earned: addresses, texts or both. What is neither is left out. */
export function evidenceOf(value: Json | undefined): readonly BadgeEvidence[] {
  return toArray(value)
    .map((item) => {
      const evidence = isJsonObject(item) ? item : {};
      return definedOnly({
        name: textOf(evidence['name']),
        narrative: textOf(evidence['narrative']),
        description: textOf(evidence['description']),
        url: linkOf(item),
        genre: textOf(evidence['genre']),
      });
    })
    .filter((evidence) => Object.keys(evidence).length > 0);
}
