import type { FetchedDocument } from '../lib/fetch-document.js';
import type { FetchPolicy } from '../lib/is-fetchable-url.js';
import type { VerifyOptions } from '../verify-options.js';
import { FETCHES_AT_ONCE } from './bounds.js';
import type { AskNetwork } from './doors.js';

/** Asks the network, a few addresses at a time: the time limit of each begins when its turn has come. */
export function fetchInTurn(options: VerifyOptions): AskNetwork {
  const waiting: (() => void)[] = [];
  let running = 0;
  const turn = async (): Promise<void> => {
    if (running < FETCHES_AT_ONCE) running += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
  };
  const leave = (): void => {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  };
  return async (url, accept, policy) => {
    await turn();
    try {
      return await fetchOne(url, accept, policy, options);
    } finally {
      leave();
    }
  };
}

async function fetchOne(
  url: string,
  accept: string,
  policy: FetchPolicy,
  options: VerifyOptions,
): Promise<FetchedDocument> {
  const { createFetchDocument } = await import('../lib/fetch-document.js');
  return createFetchDocument(options, policy)(url, accept);
}
