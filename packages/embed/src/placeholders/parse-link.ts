import type { PlaceholderTag } from './placeholder.js';

/** What such an address ends in is a list of badges or one badge, not a page for people. */
const DOCUMENT = /\.(json|jwt|png|svg)$/i;

/**
 * Reads `address#badge-wall?for=alice&sort=name`. The fragment's `src` wins; without one, `src` is the address itself,
 * when it is a document or on another site: an ordinary page of this site holds no badges, it is what people without
 * script are led to.
 *
 * Null when the link is neither marked for `tag` nor leads to a document.
 */
export function parseLink(href: string, tag: PlaceholderTag, page: string): URLSearchParams | null {
  if (!URL.canParse(href)) return null;
  const url = new URL(href);
  const [mark, query] = splitOnce(url.hash.slice(1));
  const isMarked = mark === tag;
  const isDocument = DOCUMENT.test(url.pathname);
  if (!isMarked && !isDocument) return null;
  const isOfThisSite = url.origin === new URL(page).origin;
  // DokuWiki moves the query of an internal link's fragment in front of the `#`.
  const found = new URLSearchParams(isMarked ? (query ?? (isOfThisSite ? url.search : '')) : '');
  url.hash = '';
  if (!found.has('src') && (isDocument || !isOfThisSite)) found.set('src', url.href);
  return found;
}

function splitOnce(fragment: string): [string, string | undefined] {
  const at = fragment.indexOf('?');
  return at < 0 ? [fragment, undefined] : [fragment.slice(0, at), fragment.slice(at + 1)];
}
