import type { RecordStore, Session } from '@commons-badges/stores';
import { defaultServices } from '../context/default-services.js';
import type { Services } from '../context/services.js';
import { lazyStore } from './lazy-store.js';

export interface SessionSource {
  readonly name: string | null;
  readonly community: string | null;
}

/** Those whose records one page asks for share one session. */
const SESSIONS = new Map<string, Promise<Session>>();

/** What elements work with where this browser keeps the records. Everything behind it is loaded when it is first needed. */
export function sessionServices(source: SessionSource): Pick<Services, 'session' | 'store' | 'verify'> {
  return servicesOf(() => open(source));
}

/** The same for a session of the page's own making. */
export function servicesOf(session: () => Promise<Session>): Pick<Services, 'session' | 'store' | 'verify'> {
  const openStore = async (): Promise<RecordStore> => {
    const { createShownStore } = await import('@commons-badges/stores/session.js');
    return createShownStore(await session(), 'mur');
  };
  return {
    session,
    store: lazyStore('shown', openStore),
    verify: async (input, options) => {
      const verdict = await defaultServices.verify(input, options);
      const { revokeKnown } = await import('./revoke-known.js');
      return revokeKnown(verdict, await session());
    },
  };
}

function open({ name, community }: SessionSource): Promise<Session> {
  const key = JSON.stringify([name, community]);
  const session = SESSIONS.get(key) ?? load(name, community);
  SESSIONS.set(key, session);
  // What could not be loaded now may come with the next try.
  session.catch(() => SESSIONS.delete(key));
  return session;
}

async function load(name: string | null, community: string | null): Promise<Session> {
  const { openBrowserSession } = await import('@commons-badges/stores/session.js');
  const session = openBrowserSession({ ...(name && { name }), ...(community && { community }) });
  addEventListener('online', () => void session.settle().catch(() => undefined));
  return session;
}
