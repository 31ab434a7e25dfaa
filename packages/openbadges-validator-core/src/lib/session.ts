import type { VerifyOptions } from '../verify-options.js';
import type { FetchDocument } from './fetch-document.js';

/** What one call of `verify` carries through all its steps. Addresses are read once: several steps share the answer. */
export interface Session {
  readonly now: Date;
  readonly options: VerifyOptions;
  readonly fetchDocument: FetchDocument;
}
