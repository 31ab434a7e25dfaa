import { createIndexedDbStore } from '../indexeddb/indexeddb-store.js';
import { createIndexedDbKeyring } from '../keyring/indexeddb-keyring.js';
import { createIndexedDbShelf } from '../outbox/indexeddb-shelf.js';
import { createSession } from './create-session.js';
import { createIndexedDbRecordCache } from './indexeddb-record-cache.js';
import type { Session } from './session.js';

export interface BrowserSessionOptions {
  /** Of the databases. Default `commons-badges`. */
  readonly name?: string;
  /** The DID of the community. Default: that of the only charter. */
  readonly community?: string | undefined;
  /** What the first key of this browser is called. */
  readonly label?: string;
}

/** A session of which this browser keeps everything: without a server, without a network, for all its tabs. */
export function openBrowserSession(options: BrowserSessionOptions = {}): Session {
  const { name = 'commons-badges', ...others } = options;
  return createSession({
    store: createIndexedDbStore({ name }),
    shelf: createIndexedDbShelf(`${name}-outbox`),
    keyring: createIndexedDbKeyring({ name: `${name}-keys` }),
    notebook: createIndexedDbStore({ name: `${name}-notebook` }),
    cache: createIndexedDbRecordCache(`${name}-cache`),
    ...others,
  });
}
