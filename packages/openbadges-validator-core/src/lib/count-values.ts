import { isJsonObject, type Json } from '../json.js';

/** How many values JSON holds: each text and number, each list and object and what is in it. */
export function countValues(value: Json | undefined): number {
  let values = 1;
  if (Array.isArray(value)) for (const item of value as readonly Json[]) values += countValues(item);
  else if (isJsonObject(value)) for (const name of Object.keys(value)) values += countValues(value[name]);
  return values;
}
