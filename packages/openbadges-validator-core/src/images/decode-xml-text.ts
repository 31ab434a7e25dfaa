import { fail } from '../badge-error.js';

const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }),
);
const LAST_CODE_POINT = 0x10ffff;

/**
 * Replaces the five entities of XML and character references. Entities of a document type are not known here: a badge
 * that needs one is refused rather than read with a hole.
 *
 * @throws BadgeError `image.damaged`
 */
export function decodeXmlText(text: string): string {
  return text.replace(/&([^;&\s]{0,10});?/g, (written, name: string) => {
    if (!written.endsWith(';')) return damaged();
    return name.startsWith('#') ? fromReference(name.slice(1)) : (NAMED.get(name) ?? damaged());
  });
}

function fromReference(number: string): string {
  const hexadecimal = /^x([\da-f]+)$/i.exec(number)?.[1];
  const code = hexadecimal === undefined ? decimal(number) : Number.parseInt(hexadecimal, 16);
  return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : damaged();
}

function decimal(number: string): number {
  return /^\d+$/.test(number) ? Number(number) : damaged();
}

function damaged(): never {
  return fail('image.damaged', { format: 'svg' });
}
