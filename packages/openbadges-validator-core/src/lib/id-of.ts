import { isJsonObject, type Json } from '../json.js';

/** The id of something that is named by its id or written out with an `id` member. */
export function idOf(value: Json | undefined): string | undefined {
  const id = isJsonObject(value) ? value['id'] : value;
  return typeof id === 'string' && id !== '' ? id : undefined;
}
