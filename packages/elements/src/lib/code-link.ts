import { linkedCode } from './claim-link.js';
import { encodeText } from './encode-text.js';

const FRAGMENT = '#badge-code=';

/** The address on this page where somebody says that she is at a workshop. What follows `#` is sent to no server. */
export function codeLink(code: string): string {
  return location.pathname + location.search + FRAGMENT + encodeText(code);
}

/** The code of a workshop in the page's address, alone or behind that of a badge model. */
export function linkedEventCode(): string | null {
  if (!location.hash.startsWith(FRAGMENT)) return linkedCode();
  try {
    return decodeURIComponent(location.hash.slice(FRAGMENT.length)) || null;
  } catch {
    return null;
  }
}
