import { isSafeSource } from './is-safe-source.js';
import { parseLines } from './parse-lines.js';
import { parseLink } from './parse-link.js';
import type { PlaceholderSource } from './placeholder.js';

/**
 * The attributes that a placeholder may set. Whom a reader trusts and whom her browser may call is the site's to say,
 * not the editor's of a page: `network` and `trusted-issuers` are no part of this list.
 */
const ATTRIBUTES =
  'model code badge claim community src group-by sort filter limit view depth recipient for lang'.split(' ');

/**
 * The attributes for the element that a placeholder stands for. What `data-*` says wins over lines of text, and those
 * over a link; text counts only where no `data-*` speaks, for then it is a fallback written for people.
 *
 * @returns pairs of a known attribute name and a value that is not empty; `src` is never a script address
 */
export function parsePlaceholder(source: PlaceholderSource): [name: string, value: string][] {
  const said = ATTRIBUTES.some(source.data);
  const lines = parseLines(said ? '' : source.text);
  const link = parseLink(source.href, source.tag, source.page);
  const values = ATTRIBUTES.map((name): [string, string] => [
    name,
    source.data(name) || lines.get(name) || link?.get(name) || '',
  ]);
  return values.filter(([name, value]) => value && (name !== 'src' || isSafeSource(value)));
}
