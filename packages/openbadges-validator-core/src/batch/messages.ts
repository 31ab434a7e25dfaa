import type { Problem } from '../problems.js';
import type { FetchedDocument } from '../lib/fetch-document.js';
import type { FetchPolicy } from '../lib/is-fetchable-url.js';
import type { CarriedOptions } from './carried-options.js';
import type { CarriedBadge, Judged } from './judge-badge.js';

/** What the page's thread tells a worker. `open` comes first, and once. */
export type Request =
  | { readonly type: 'open'; readonly options: CarriedOptions; readonly isKept: boolean }
  | { readonly type: 'badges'; readonly badges: readonly NumberedBadge[] }
  | { readonly type: 'fetched'; readonly number: number; readonly document: FetchedDocument }
  | { readonly type: 'refused'; readonly number: number; readonly problem: Problem };

export interface NumberedBadge {
  readonly number: number;
  readonly badge: CarriedBadge;
}

/** What a worker tells the page's thread. It has no network of its own: it asks for documents, by its own numbers. */
export type Answer =
  | { readonly type: 'ready' }
  | {
      readonly type: 'judged';
      /** `NumberedVerdict`s without their errors, as JSON: a page reads one text sooner than a hundred small objects. */
      readonly judged: string;
      readonly errors: readonly NumberedError[];
    }
  | {
      readonly type: 'fetch';
      readonly number: number;
      readonly url: string;
      readonly accept: string;
      readonly policy: FetchPolicy;
    };

export interface NumberedVerdict extends Judged {
  readonly number: number;
}

export interface NumberedError {
  readonly number: number;
  readonly error: Error;
}
