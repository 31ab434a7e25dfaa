import { fail } from '../badge-error.js';
import { MAX_IMAGE_PARTS } from '../limits.js';

export type XmlPart = OpeningTag | ClosingTag | XmlText;

export interface OpeningTag extends XmlPlace {
  readonly kind: 'open';
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Where the value of an attribute starts, behind its quote. */
  readonly valuePlaces: ReadonlyMap<string, number>;
  /** `<a/>`: no closing part follows. */
  readonly empty: boolean;
}

export interface ClosingTag extends XmlPlace {
  readonly kind: 'close';
  readonly name: string;
}

export interface XmlText extends XmlPlace {
  readonly kind: 'text';
  readonly text: string;
  readonly literal: boolean;
}

/** From the first letter of the part to the one behind its last. */
interface XmlPlace {
  readonly start: number;
  readonly end: number;
}

/** What is jumped over as a whole, and what it ends with. */
const SKIPPED = [
  ['<!--', '-->'],
  ['<?', '?>'],
] as const;
const CDATA = '<![CDATA[';
const NAME = /[^\s=<>/"']+/y;
const ATTRIBUTE = /\s+([^\s=<>/"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const TAG_END = /\s*(\/?)>/y;

/**
 * Cuts XML into tags and text, in one pass and without ever looking back, so that no text makes it slow. Entities stay
 * as they are written, and nothing outside the text is ever read: this reads no document type.
 *
 * @throws BadgeError `image.damaged` for what is not well-formed, `work.too_much` for what has too many parts
 */
export function* xmlParts(xml: string): Generator<XmlPart, void> {
  let at = 0;
  for (let parts = 1; at < xml.length; parts += 1) {
    if (parts > MAX_IMAGE_PARTS) tooMuch();
    const tag = xml.indexOf('<', at);
    const textEnd = tag === -1 ? xml.length : tag;
    if (textEnd > at)
      yield { kind: 'text', text: xml.slice(at, textEnd), literal: false, start: at, end: textEnd };
    if (tag === -1) return;
    const skipped = SKIPPED.find(([start]) => xml.startsWith(start, tag));
    if (skipped) at = endOf(xml, skipped[1], tag + skipped[0].length);
    else if (xml.startsWith(CDATA, tag)) {
      at = endOf(xml, ']]>', tag);
      yield { kind: 'text', text: xml.slice(tag + CDATA.length, at - 3), literal: true, start: tag, end: at };
    } else if (xml.startsWith('<!', tag)) at = endOfDocumentType(xml, tag);
    else if (xml.startsWith('</', tag)) {
      at = endOf(xml, '>', tag);
      yield { kind: 'close', name: xml.slice(tag + 2, at - 1).trimEnd(), start: tag, end: at };
    } else {
      const part = readTag(xml, tag);
      yield part;
      parts += part.attributes.size;
      at = part.end;
    }
  }
}

function readTag(xml: string, start: number): OpeningTag {
  const name = matchAt(NAME, xml, start + 1)?.[0] ?? damaged();
  let end = start + 1 + name.length;
  const attributes = new Map<string, string>();
  const valuePlaces = new Map<string, number>();
  for (let found = matchAt(ATTRIBUTE, xml, end); found; found = matchAt(ATTRIBUTE, xml, end)) {
    const attribute = found[1] ?? '';
    const value = found[2] ?? found[3] ?? '';
    if (attributes.has(attribute)) damaged();
    if (attributes.size > MAX_IMAGE_PARTS) tooMuch();
    end += found[0].length;
    attributes.set(attribute, value);
    valuePlaces.set(attribute, end - 1 - value.length);
  }
  const closing = matchAt(TAG_END, xml, end) ?? damaged();
  const empty = closing[1] === '/';
  return { kind: 'open', name, attributes, valuePlaces, empty, start, end: end + closing[0].length };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function endOf(xml: string, mark: string, from: number): number {
  const end = xml.indexOf(mark, from);
  return end === -1 ? damaged() : end + mark.length;
}

/** `<!DOCTYPE …>`, with what may stand in brackets and quotes inside it. */
function endOfDocumentType(xml: string, start: number): number {
  let brackets = 0;
  for (let index = start; index < xml.length; index += 1) {
    const letter = xml[index];
    if (letter === '"' || letter === "'") index = endOf(xml, letter, index + 1) - 1;
    else if (letter === '[') brackets += 1;
    else if (letter === ']') brackets -= 1;
    else if (letter === '>' && brackets <= 0) return index + 1;
  }
  return damaged();
}

function tooMuch(): never {
  return fail('work.too_much', { what: 'parts', limit: MAX_IMAGE_PARTS });
}

function damaged(): never {
  return fail('image.damaged', { format: 'svg' });
}
