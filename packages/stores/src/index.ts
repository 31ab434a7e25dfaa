export { StoreError } from './store-error.js';
export { createFederationStore } from './federation/federation-store.js';
export { createIndexedDbStore } from './indexeddb/indexeddb-store.js';
export { createMemoryStore } from './memory/memory-store.js';
export { createStaticStore } from './static/static-store.js';
export { createIndexedDbShelf } from './outbox/indexeddb-shelf.js';
export { createMemoryShelf } from './outbox/memory-shelf.js';
export { createMemoryKeyring } from './keyring/memory-keyring.js';
export { createIndexedDbKeyring } from './keyring/indexeddb-keyring.js';
export { createOutbox } from './outbox/outbox.js';
export { createSession } from './session/create-session.js';
export { createShownStore } from './session/create-shown-store.js';
export { foundCommunity } from './session/found-community.js';
export { createIndexedDbRecordCache } from './session/indexeddb-record-cache.js';
export { openBrowserSession } from './session/open-browser-session.js';

export type { FederationOptions, Source, SourceState } from './federation/federation-store.js';
export type { IndexedDbStore, IndexedDbStoreOptions } from './indexeddb/indexeddb-store.js';
export type { MemoryStoreOptions } from './memory/memory-store.js';
export type { StaticStoreOptions } from './static/static-store.js';
export type { IndexedDbKeyringOptions } from './keyring/indexeddb-keyring.js';
export type { HeldKey, Keyring, MadeKey } from './keyring/keyring.js';
export type { Outbox, OutboxOptions } from './outbox/outbox.js';
export type { Shelf, Waiting } from './outbox/shelf.js';
export type {
  Account,
  Capabilities,
  Change,
  HostFacts,
  NewRecord,
  RecordIndex,
  RecordKind,
  RecordQuery,
  RecordStore,
  StoredRecord,
} from './record-store.js';
export type { StoreProblem, StoreProblemCode, StoreProblemFacts } from './store-problems.js';
export type { ModelDraft, RecognitionRequest, RequestName, RequestOf } from './requests/request.js';
export type { SessionOptions } from './session/create-session.js';
export type { FoundedCommunity, Founding } from './session/found-community.js';
export type { BrowserSessionOptions } from './session/open-browser-session.js';
export type { CachedRecord, RecordCache } from './session/record-cache.js';
export type { HandledRequest, Person, Session } from './session/session.js';
