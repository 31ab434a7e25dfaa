import { StoreError } from '../../store-error.js';

/** What the browser's database says, as a problem of the store. An abort, and what was said by us, stays as it is. */
export function toStoreError(error: unknown, store: string): unknown {
  if (!(error instanceof DOMException) || error.name === 'AbortError') return error;
  const code = error.name === 'QuotaExceededError' ? 'store.full' : 'store.unavailable';
  return new StoreError({ code, store }, { cause: error });
}
