import type { JsonObject } from '../json.js';

/** Whether the subject of a badge is named by nothing: then whoever has a copy can show it as her own. */
export function isNameless({ id, identifier }: JsonObject): boolean {
  return (id ?? identifier) === undefined;
}
