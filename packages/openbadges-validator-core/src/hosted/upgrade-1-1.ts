import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { toArray } from '../lib/to-array.js';

const DATE = /^\d{4}-\d\d-\d\d$/;
const WITHOUT_ZONE = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/;

/** Brings dates and alignments of OB 1.x into the form of 2.0. What cannot be a date stays, for the model check. */
export function upgrade11(node: JsonObject): JsonObject {
  const { issuedOn, expires, alignment } = node;
  return {
    ...node,
    ...(issuedOn !== undefined && { issuedOn: upgradeDate(issuedOn) }),
    ...(expires !== undefined && { expires: upgradeDate(expires) }),
    ...(alignment !== undefined && { alignment: toArray(alignment).map(upgradeAlignment) }),
  };
}

/** Seconds since 1970, a day, or a time without zone: all are read as UTC. */
function upgradeDate(value: Json): Json {
  const seconds = typeof value === 'string' && /^\d{1,11}$/.test(value) ? Number(value) : value;
  if (typeof seconds === 'number') return isTime(seconds) ? new Date(seconds * 1000).toISOString() : value;
  if (typeof value !== 'string') return value;
  if (DATE.test(value)) return `${value}T00:00:00Z`;
  return WITHOUT_ZONE.test(value) ? `${value}Z` : value;
}

function isTime(seconds: number): boolean {
  return !Number.isNaN(new Date(seconds * 1000).getTime());
}

function upgradeAlignment(alignment: Json): Json {
  if (!isJsonObject(alignment) || alignment['targetUrl'] !== undefined) return alignment;
  const { name, url, description, ...rest } = alignment;
  return {
    ...rest,
    targetName: name,
    targetUrl: url,
    ...(description !== undefined && { targetDescription: description }),
  };
}
