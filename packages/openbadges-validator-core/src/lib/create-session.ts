import type { VerifyOptions } from '../verify-options.js';
import type { FetchDocument, FetchPolicy } from './fetch-document.js';
import type { Session } from './session.js';

export function createSession(options: VerifyOptions, policy?: FetchPolicy): Session {
  options.signal?.throwIfAborted();
  const made = new Map<string, Promise<unknown>>();
  const share = <T>(name: string, make: (session: Session) => Promise<T>): Promise<T> => {
    const making = (made.get(name) as Promise<T> | undefined) ?? make(session);
    made.set(name, making);
    return making;
  };
  const session = {
    now: options.now ?? new Date(),
    options,
    fetchDocument: openOnDemand(options, policy),
    share,
  };
  return session;
}

/** Most badges that carry their key need no address at all: the door to the network is loaded at the first one. */
function openOnDemand(options: VerifyOptions, policy?: FetchPolicy): FetchDocument {
  let opened: Promise<FetchDocument> | undefined;
  return async (url, accept) => {
    opened ??= import('./fetch-document.js').then((door) => door.createFetchDocument(options, policy));
    return (await opened)(url, accept);
  };
}
