const FRAGMENT = '#badge=';

/** The address of one badge on this page. */
export function permalink(id: string): string {
  // Half a surrogate pair has no percent-encoding; a list may well hold one.
  const text = new TextDecoder().decode(new TextEncoder().encode(id));
  return location.pathname + location.search + FRAGMENT + encodeURIComponent(text);
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
