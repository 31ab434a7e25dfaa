import { fail } from '../badge-error.js';
import { pinnedText } from '../contexts/pinned-text.js';
import { fetchJson } from '../lib/fetch-json.js';
import type { Session } from '../lib/session.js';

export interface LoadedContext {
  readonly contextUrl: null;
  readonly documentUrl: string;
  readonly document: unknown;
  /** `static`: the document never changes, so that what was made of it may be kept between calls. */
  readonly tag?: 'static';
}

/**
 * A built-in context, or, where the caller allows it, a fetched one, which is never kept beyond this session. Throws a
 * `BadgeError`: `context.unknown`, `fetch.*`.
 */
export async function loadContext(url: string, session: Session): Promise<LoadedContext> {
  const text = await pinnedText(url);
  if (text !== undefined) {
    return { contextUrl: null, documentUrl: url, document: JSON.parse(text) as unknown, tag: 'static' };
  }
  if (session.options.fetchContexts !== true) fail('context.unknown', { context: url });
  return { contextUrl: null, documentUrl: url, document: await fetchJson(session.fetchDocument, url) };
}
