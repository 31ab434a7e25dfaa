import type { BadgeProfile } from '../badge.js';
import { isJsonObject, type Json } from '../json.js';
import { definedOnly } from './defined-only.js';
import { imageOf } from './image-of.js';
import { linkOf } from './link-of.js';
import { shownId } from './shown-id.js';
import { textOf } from './text-of.js';

/** Who issued or wrote a badge, from a profile or the id of one. */
export function profileOf(value: Json | undefined): BadgeProfile {
  const profile = isJsonObject(value) ? value : {};
  return definedOnly({
    id: shownId(value) ?? '',
    name: textOf(profile['name']),
    url: linkOf(profile['url']),
    image: imageOf(profile['image']),
  });
}
