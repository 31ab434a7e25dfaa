import type { RecordKind as RecordKindOfRecognition } from '@commons-badges/recognition';
import type { StoreProblem } from './store-problems.js';
import type { Problem } from 'openbadges-validator-core';

/** What a record is: an Open Badge, what leads to one, or what is said of it. A store looks into none of them. */
export type RecordKind = RecordKindOfRecognition | `flag-${string}`;

/** What a place can do for the person who looks at it now. What it cannot do is told here, never thrown. */
export interface Capabilities {
  readonly canWrite: boolean;
  readonly canWithdraw: boolean;
  /** Only the account that wrote a record may change it. */
  readonly ownerOnly: boolean;
  /** Records in one page of `list`. */
  readonly pageSize: number;
  /** Writes a minute that the place accepts; null where it sets no limit or none is known. */
  readonly ratePerMinute: number | null;
  /** Pages of other origins may read the records. Null: not known. */
  readonly readableElsewhere: boolean | null;
  /** Of the software behind the place, where it tells. */
  readonly version: string | null;
}

/** Who is signed in at the place. */
export interface Account {
  readonly id: string;
  readonly name: string;
}

/** A store may answer with more than was asked for where it has no index; it never leaves out what matches. */
export interface RecordQuery {
  readonly kind?: RecordKind;
  /** Id of the person the record is about. */
  readonly subject?: string;
  /** Id of the badge model. */
  readonly achievement?: string;
  /** Address of the note the record is about. */
  readonly note?: string;
  /** Id of the community. */
  readonly community?: string;
  /** ISO 8601 with zone: records that came to the place then or later. */
  readonly since?: string;
}

/** What the place knows of a record without reading it. Not verified. */
export interface RecordIndex {
  readonly subject?: string;
  readonly achievement?: string;
  readonly note?: string;
  readonly community?: string;
}

/** A record on its way to a place. Whoever writes it chooses its id: what is sent twice is there once. */
export interface NewRecord {
  readonly id: string;
  readonly kind: RecordKind;
  /** The exact text or image bytes. */
  readonly body: string | Uint8Array;
  readonly index: RecordIndex;
}

/** What the place says of a record: a weaker fact than a signature, to be shown apart. */
export interface HostFacts {
  readonly account: Account | null;
  /** ISO 8601 with zone. */
  readonly created: string | null;
  /** Absolute address of the record, where it has one of its own. */
  readonly url: string | null;
}

export interface StoredRecord {
  /** Unique in its store, and the same on the next visit: permanent links hold it. */
  readonly id: string;
  readonly kind: RecordKind;
  /** The exact text or image bytes; null: not read yet, `get` reads it. */
  readonly body: string | Uint8Array | null;
  readonly index: RecordIndex;
  readonly host: HostFacts;
  /** Of several places, the one that answered. */
  readonly source?: string;
  /** Why nothing can be read here. The other records of the list are not touched by it. */
  readonly problem?: StoreProblem | Problem;
}

export interface Change {
  readonly what: 'added' | 'withdrawn';
  readonly id: string;
}

/** Where records live. Every adapter answers to this contract and no element knows which one it talks to. */
export interface RecordStore {
  readonly name: string;
  probe(signal?: AbortSignal): Promise<Capabilities>;
  whoAmI(signal?: AbortSignal): Promise<Account | null>;
  /** Pages of the place's own size. A place that cannot be read rejects with a `BadgeError` or a `StoreError`. */
  list(query?: RecordQuery, signal?: AbortSignal): AsyncIterable<readonly StoredRecord[]>;
  /** One record with its body. A body that cannot be read is told as `problem`; null: there is no such record. */
  get(id: string, signal?: AbortSignal): Promise<StoredRecord | null>;
  /**
   * Create-only, then read back and compared: what is given is what the place keeps. Rejects with a `StoreError`:
   * `store.exists`, `store.withdrawn`, `store.changed`, `store.denied`, `store.full`, `store.unavailable`, `store.read_only`.
   */
  add(record: NewRecord, signal?: AbortSignal): Promise<StoredRecord>;
  /** Nothing of that id is there any more, nor comes back. Rejects with a `StoreError`, as `add`, and `store.not_found`. */
  withdraw(id: string, signal?: AbortSignal): Promise<void>;
  /** Tells of what others add and withdraw, in other tabs too, until the answer is called; absent where the place cannot. */
  watch?(listener: (change: Change) => void): () => void;
}
