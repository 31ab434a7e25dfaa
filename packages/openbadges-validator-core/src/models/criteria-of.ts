import { isJsonObject, type Json } from '../json.js';
import { definedOnly } from './defined-only.js';
import { linkOf } from './link-of.js';
import { textOf } from './text-of.js';

/** What had to be done: a text, an address, or both. */
export function criteriaOf(value: Json | undefined): { narrative?: string; url?: string } | undefined {
  const narrative = isJsonObject(value) ? textOf(value['narrative']) : undefined;
  const criteria = definedOnly({ narrative, url: linkOf(value) });
  return Object.keys(criteria).length === 0 ? undefined : criteria;
}
