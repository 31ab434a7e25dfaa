import { fail } from '../badge-error.js';
import { MAX_IMAGE_PARTS } from '../limits.js';

const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }),
);
const LONGEST_REFERENCE = 11;

/**
 * Replaces the five entities of XML and character references. Entities of a document type are not known here: a badge
 * that needs one is refused rather than read with a hole.
 *
 * @throws BadgeError `image.damaged`, `work.too_much` for what has too many of them
 */
export function decodeXmlText(written: string): string {
  let text = '';
  let at = 0;
  let references = 0;
  for (let next = written.indexOf('&'); next !== -1; next = written.indexOf('&', at)) {
    if (++references > MAX_IMAGE_PARTS) fail('work.too_much', { what: 'parts', limit: MAX_IMAGE_PARTS });
    const end = written.indexOf(';', next);
    if (end === -1 || end - next > LONGEST_REFERENCE) return damaged();
    text += written.slice(at, next) + resolve(written.slice(next + 1, end));
    at = end + 1;
  }
  return text + written.slice(at);
}

function resolve(name: string): string {
  return name.startsWith('#') ? fromReference(name.slice(1)) : (NAMED.get(name) ?? damaged());
}

function fromReference(number: string): string {
  const hexadecimal = /^x([\da-f]+)$/i.exec(number)?.[1];
  const code = hexadecimal === undefined ? decimal(number) : Number.parseInt(hexadecimal, 16);
  return isCharacter(code) ? String.fromCodePoint(code) : damaged();
}

/** XML §2.2: no half of a pair, and of the control characters the three that write space. */
function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 10 || code === 13;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}

function decimal(number: string): number {
  return /^\d+$/.test(number) ? Number(number) : damaged();
}

function damaged(): never {
  return fail('image.damaged', { format: 'svg' });
}
