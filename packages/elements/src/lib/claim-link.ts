import { encodeText } from './encode-text.js';

const FRAGMENT = '#badge-claim=';

/** The address on this page where a badge can be asked for; `id` is that of its model. */
export function claimLink(id: string): string {
  return location.pathname + location.search + FRAGMENT + encodeText(id);
}

/** The id of the model that the page's address asks for, if it asks for one. */
export function linkedModel(): string | null {
  if (!location.hash.startsWith(FRAGMENT)) return null;
  try {
    return decodeURIComponent(location.hash.slice(FRAGMENT.length));
  } catch {
    return null;
  }
}
