import { parseDate } from '../checks/parse-date.js';
import type { Json } from '../json.js';

/** The first of several dates that can be read, as it was written. */
export function dateOf(...values: readonly (Json | undefined)[]): string | undefined {
  const found = values.find((value) => parseDate(value) !== undefined);
  return typeof found === 'string' ? found : undefined;
}
