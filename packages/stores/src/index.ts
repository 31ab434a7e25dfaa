export { StoreError } from './store-error.js';
export { createStaticStore } from './static/static-store.js';

export type { StaticStoreOptions } from './static/static-store.js';
export type {
  Account,
  Capabilities,
  HostFacts,
  RecordIndex,
  RecordKind,
  RecordQuery,
  RecordStore,
  StoredRecord,
} from './record-store.js';
export type { StoreProblem, StoreProblemCode, StoreProblemFacts } from './store-problems.js';
