import { fail } from '../badge-error.js';
import { pinnedText } from '../contexts/pinned-text.js';
import type { Json } from '../json.js';
import { countValues } from '../lib/count-values.js';
import { WORK_LIMITS } from '../limits.js';
import { fetchJson } from '../lib/fetch-json.js';
import type { Session } from '../lib/session.js';

/** Of each value: the library copies the words that hold for each context inside a document. */
const COST = 9;
/** Letters of an address in a context. Real ones have under 100. */
const MAX_LENGTH = 1024;

/** Another word than `id` that stands for `@id`: any long text may then be a name, which each statement repeats. */
const OTHER_NAME = /"(?!id"|@type")[^"]*":"@id"/;

export interface LoadedContext {
  readonly contextUrl: null;
  readonly documentUrl: string;
  readonly document: unknown;
  /** `static`: the document never changes, so that what was made of it may be kept between calls. */
  readonly tag?: 'static';
}

/**
 * A built-in context, or, where the caller allows it, a fetched one, which is never kept beyond this session. Throws a
 * `BadgeError`: `context.unknown`, `context.invalid`, `work.too_much`, `fetch.*`.
 */
export async function loadContext(url: string, session: Session): Promise<LoadedContext> {
  const text = await pinnedText(url);
  if (text !== undefined) {
    return { contextUrl: null, documentUrl: url, document: JSON.parse(text) as unknown, tag: 'static' };
  }
  if (session.options.fetchContexts !== true) fail('context.unknown', { context: url });
  const document = await fetchJson(session.fetchDocument, url);
  session.spend('values', COST * countValues(document));
  if (hasLongText(document)) fail('context.invalid', { context: url });
  if (OTHER_NAME.test(JSON.stringify(document)))
    fail('work.too_much', { what: 'values', limit: WORK_LIMITS.values });
  return { contextUrl: null, documentUrl: url, document };
}

/** An address is written again for each use of its word. */
function hasLongText(value: Json | undefined): boolean {
  if (typeof value === 'string') return value.length > MAX_LENGTH;
  return typeof value === 'object' && value !== null && Object.values(value).some(hasLongText);
}
