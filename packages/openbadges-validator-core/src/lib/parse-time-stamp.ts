import { parseDate } from '../checks/parse-date.js';

const ZONE = /(?:Z|[+-]\d\d:?\d\d)$/;

/**
 * Milliseconds since 1970 of a date of a proof or a key: one that was written without a zone is UTC (VC-DI §2.1). Undefined
 * for what is no date.
 */
export function parseTimeStamp(text: string): number | undefined {
  return parseDate(ZONE.test(text) ? text : `${text}Z`);
}
