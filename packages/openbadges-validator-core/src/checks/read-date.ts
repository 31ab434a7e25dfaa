import type { Json } from '../json.js';
import { parseDate } from './parse-date.js';

export interface WrittenDate {
  readonly isThere: boolean;
  /** As it was written, to be shown. */
  readonly text: string;
  /** Milliseconds since 1970; undefined when it is not there or cannot be read. */
  readonly time: number | undefined;
}

/** A date member with all that a check has to know of it. */
export function readDate(value: Json | undefined): WrittenDate {
  const isThere = value !== undefined && value !== null;
  return { isThere, text: typeof value === 'string' ? value : '', time: parseDate(value) };
}
