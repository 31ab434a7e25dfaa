import type { VerifyOptions } from '../verify-options.js';
import { createFetchDocument, type FetchPolicy } from './fetch-document.js';
import type { Session } from './session.js';

export function createSession(options: VerifyOptions, policy?: FetchPolicy): Session {
  options.signal?.throwIfAborted();
  return { now: options.now ?? new Date(), options, fetchDocument: createFetchDocument(options, policy) };
}
