export { createIndexedDbStore } from './indexeddb/indexeddb-store.js';
export { createIndexedDbKeyring } from './keyring/indexeddb-keyring.js';
export { createMemoryKeyring } from './keyring/memory-keyring.js';
export { createMemoryShelf } from './outbox/memory-shelf.js';
export { createSession } from './session/create-session.js';
export { createShownStore } from './session/create-shown-store.js';
export { foundCommunity } from './session/found-community.js';
export { openBrowserSession } from './session/open-browser-session.js';
