import type { OpenedRecord } from '@commons-badges/recognition';

/** What was found out of one text. */
export interface CachedRecord {
  readonly id: string;
  /** Letter by letter: another text under the same id is looked at anew. */
  readonly body: string;
  readonly opened: OpenedRecord;
}

/** Records that were opened on an earlier visit. What it loses is opened again. */
export interface RecordCache {
  all(): Promise<readonly CachedRecord[]>;
  put(records: readonly CachedRecord[]): Promise<void>;
}
