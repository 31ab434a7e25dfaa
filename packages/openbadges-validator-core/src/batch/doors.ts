import type { FetchDocument, FetchedDocument } from '../lib/fetch-document.js';
import type { FetchPolicy } from '../lib/is-fetchable-url.js';
import { MAX_KEPT_BYTES } from './bounds.js';
import { Kept } from './kept.js';

/** The way to the network for a policy. Each address is asked for once, by whichever badge comes first. */
export type Doors = (policy: FetchPolicy) => FetchDocument;

export type AskNetwork = (url: string, accept: string, policy: FetchPolicy) => Promise<FetchedDocument>;

/** The doors of a batch. */
export function createDoors(ask: AskNetwork): Doors {
  const documents = new Kept<FetchedDocument>(MAX_KEPT_BYTES, ({ bytes }) => bytes.length);
  return (policy) => (url, accept) => {
    const address = url.split('#', 1)[0] ?? url;
    return documents.get(`${nameOf(policy, address)} ${address}`, () => ask(address, accept, policy));
  };
}

/** What one policy refuses another may read; whether plain http is allowed says nothing of an https address. */
function nameOf({ loopback = false, plainHttp = false }: FetchPolicy, address: string): string {
  return address.startsWith('https:') ? String(loopback) : `${loopback} ${plainHttp}`;
}
