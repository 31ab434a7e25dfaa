import type { BadgeAlignment } from '../badge.js';
import { isJsonObject, type Json } from '../json.js';
import { toArray } from '../lib/to-array.js';
import { definedOnly } from './defined-only.js';
import { linkOf } from './link-of.js';
import { textOf } from './text-of.js';

/** The entries of other frameworks that a badge says it corresponds to; one without a name is left out. */
export function alignmentsOf(value: Json | undefined): readonly BadgeAlignment[] {
  return toArray(value).flatMap((alignment) => {
    const name = isJsonObject(alignment) ? textOf(alignment['targetName']) : undefined;
    if (!isJsonObject(alignment) || name === undefined) return [];
    return [
      definedOnly({
        name,
        url: linkOf(alignment['targetUrl']),
        framework: textOf(alignment['targetFramework']),
      }),
    ];
  });
}
