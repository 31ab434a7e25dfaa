/**
 * Where verdicts are kept between batches: in memory ({@link createVerdictCache}), in IndexedDB, in a file. What is kept is
 * text, and what comes back is read with care: a text that is no verdict is as good as none. One that throws is not used.
 *
 * A key is a SHA-256 digest (base64url) of the exact badge, the version of this package and every option that changes a
 * verdict: `recipient`, `trustedIssuers`, `keys`, `profile`, `purpose`, `fetchContexts` and the like, whether there is a
 * `fetch`, and `cacheScope`. The digest says nothing of the badge, the text says all that its verdict says.
 *
 * A verdict is given again only
 * - while the clock has not passed any moment that is written in the badge or in a document that was read for it (a date,
 *   an `exp`, the end of a key or of a status list), and not within ten minutes of one;
 * - where an address was asked (status, keys, hosted badges): on the same day (UTC) only;
 * - where everything could be found out: one with an `unchecked` part, or an address that gave no answer, is never kept.
 *
 * So a badge that was revoked may look as it did in the morning until the day ends, and never longer; without a status it
 * may be kept for good.
 */
export interface VerdictCache {
  get(key: string): Promise<string | undefined>;
  set(key: string, text: string): Promise<void>;
}

export interface VerdictCacheOptions {
  /** The most that is kept, counted in UTF-16 units of keys and texts. Default 8,388,608: about 16 MiB. */
  readonly maxSize?: number;
}

/** Keeps verdicts in memory, those that were asked for last. */
export function createVerdictCache({ maxSize = 8 * 1024 * 1024 }: VerdictCacheOptions = {}): VerdictCache {
  const kept = new Map<string, string>();
  let size = 0;
  const forget = (key: string): void => {
    const text = kept.get(key);
    if (text === undefined) return;
    size -= key.length + text.length;
    kept.delete(key);
  };
  const put = (key: string, text: string): void => {
    forget(key);
    kept.set(key, text);
    size += key.length + text.length;
    for (const oldest of kept.keys()) {
      if (size <= maxSize) return;
      forget(oldest);
    }
  };
  return {
    get: (key) => {
      const text = kept.get(key);
      if (text !== undefined) put(key, text);
      return Promise.resolve(text);
    },
    set: (key, text) => Promise.resolve(put(key, text)),
  };
}
