import { encodeText } from './encode-text.js';

const FRAGMENT = '#badge=';

/** The address of one badge on this page. */
export function permalink(id: string): string {
  return location.pathname + location.search + FRAGMENT + encodeText(id);
}

/** The id that the page's address asks for, if it asks for one. */
export function linkedBadge(): string | null {
  if (!location.hash.startsWith(FRAGMENT)) return null;
  try {
    return decodeURIComponent(location.hash.slice(FRAGMENT.length));
  } catch {
    return null;
  }
}
