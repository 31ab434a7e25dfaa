import { freeze } from './lib/freeze.js';
import type { OpenedRecord } from './open-record.js';

/** An opened record that comes back from where it was kept as data: nobody can change it, as when it was opened. */
export function reviveRecord(kept: OpenedRecord): OpenedRecord {
  return freeze(kept);
}
