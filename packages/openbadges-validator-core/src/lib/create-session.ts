import { WORK_LIMITS } from '../limits.js';
import type { VerifyOptions } from '../verify-options.js';
import { createBudget, type Spend, type Work } from './create-budget.js';
import type { FetchDocument } from './fetch-document.js';
import type { FetchPolicy } from './is-fetchable-url.js';
import { loadOnce } from './load-once.js';
import type { Session } from './session.js';

/** `limits`: what everything that happens in it may cost together. */
export function createSession(
  options: VerifyOptions,
  policy?: FetchPolicy,
  limits: Readonly<Record<Work, number>> = WORK_LIMITS,
): Session {
  options.signal?.throwIfAborted();
  const made = new Map<string, Promise<unknown>>();
  const share = <T>(name: string, make: (session: Session) => Promise<T>): Promise<T> => {
    const making = (made.get(name) as Promise<T> | undefined) ?? make(session);
    made.set(name, making);
    return making;
  };
  const spend = createBudget(limits);
  const session = {
    now: options.now ?? new Date(),
    options,
    fetchDocument: openOnDemand(options, policy, spend),
    share,
    spend,
  };
  return session;
}

const loadFetchDocument = loadOnce(() => import('./fetch-document.js'));

/** Most badges that carry their key need no address at all: the door to the network is loaded at the first one. */
function openOnDemand(options: VerifyOptions, policy: FetchPolicy | undefined, spend: Spend): FetchDocument {
  let opened: FetchDocument | undefined;
  return async (url, accept) => {
    const { createFetchDocument } = await loadFetchDocument();
    opened ??= createFetchDocument(options, policy, spend);
    return opened(url, accept);
  };
}
