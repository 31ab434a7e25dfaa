import { isJsonObject, type Json } from '../json.js';
import { toArray } from './to-array.js';

export function hasType(value: Json | undefined, type: string): boolean {
  return isJsonObject(value) && toArray(value['type']).includes(type);
}
