/** For scripts of a page: to found a community, to give elements a session of the page's own, to try things without keeping them. */
export { createMemoryStore } from '@commons-badges/stores/memory.js';
export {
  createIndexedDbKeyring,
  createIndexedDbStore,
  createMemoryKeyring,
  createMemoryShelf,
  createSession,
  foundCommunity,
  openBrowserSession,
} from '@commons-badges/stores/session.js';
export { StoreError } from '@commons-badges/stores/store-error.js';
