import { encodeText } from './encode-text.js';

const FRAGMENT = '#badge-claim=';

/**
 * The address on this page where a badge can be asked for; with the code of a workshop, that of its room. Wikis name their pages in
 * the part after `?`, so it is kept.
 */
export function claimLink(id: string, code?: string): string {
  const further = code === undefined ? '' : `&${code}`;
  return location.pathname + location.search + FRAGMENT + encodeText(id) + further;
}

/** The id of the badge model that the page's address asks for, if it asks for one. `linkedCode` gives what follows it. */
export function linkedModel(): string | null {
  return linkedParts()[0] || null;
}

/** The code of the room that the page was opened with, if it was. */
export function linkedCode(): string | null {
  return linkedParts()[1] || null;
}

function linkedParts(): readonly string[] {
  if (!location.hash.startsWith(FRAGMENT)) return [];
  try {
    return location.hash.slice(FRAGMENT.length).split('&', 2).map(decodeURIComponent);
  } catch {
    return [];
  }
}
