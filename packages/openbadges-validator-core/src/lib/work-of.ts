import { isJsonObject, type Json } from '../json.js';

/** An object without a name takes digests to be told from others like it. */
const NAMELESS = 16;

/** How much work it is to bring JSON into the form that is signed: one for each value, and more for an object without `id`. */
export function workOf(value: Json | undefined): number {
  let work = 1;
  if (Array.isArray(value)) for (const item of value as readonly Json[]) work += workOf(item);
  else if (isJsonObject(value)) {
    if (value['id'] === undefined && value['@id'] === undefined) work += NAMELESS;
    for (const name of Object.keys(value)) work += workOf(value[name]);
  }
  return work;
}
