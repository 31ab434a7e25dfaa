const DATE = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?:Z|[+-]\d\d(?::?\d\d)?)$/;

/**
 * Milliseconds since 1970 of an ISO 8601 date with time and zone, as Open Badges write it; undefined for anything else,
 * also for a day that the calendar does not have: `Date.parse` turns 31 April into 1 May.
 */
export function parseDate(text: unknown): number | undefined {
  if (typeof text !== 'string') return undefined;
  const parts = DATE.exec(text);
  if (parts === null || !isDay(Number(parts[1]), Number(parts[2]), Number(parts[3]))) return undefined;
  const time = Date.parse(text.endsWith('Z') ? text : writeZoneInFull(text));
  return Number.isNaN(time) ? undefined : time;
}

function writeZoneInFull(text: string): string {
  return text.replace(/([+-]\d\d):?(\d\d)?$/, (_, hours: string, minutes = '00') => `${hours}:${minutes}`);
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
