import { fail } from '../badge-error.js';
import { decodeXmlText } from './decode-xml-text.js';
import { isSvgHolder } from './is-svg-holder.js';
import { Namespaces } from './namespaces.js';
import { xmlParts, type XmlPart } from './xml-parts.js';

const ROOT = /<(?:[\w.-]+:)?svg[\s/>]/;
const COMPACT_JWS = /^[\w-]+\.[\w-]+\.[\w-]*$/;

interface Holder {
  readonly name: string;
  readonly verify: string;
  text: string;
}

/**
 * The text of the badge that is baked into an SVG: JSON from its content, or the JWS or address of its `verify`
 * attribute (OB 3.0 §5.3.2, OB 2.0 baking). The first one counts.
 *
 * @throws BadgeError `image.damaged`, `image.no_badge_data`, `input.not_a_badge` for markup without a picture
 */
export function readSvg(xml: string): string {
  const namespaces = new Namespaces();
  let holder: Holder | undefined;
  if (!ROOT.test(xml)) return fail('input.not_a_badge', {});
  for (const part of xmlParts(xml)) {
    if (holder !== undefined) {
      if (part.kind === 'close') return chooseText(holder, part.name);
      holder.text += contentOf(part);
    } else if (part.kind === 'open') {
      namespaces.enter(part.attributes);
      if (isSvgHolder(part.name, namespaces)) {
        holder = { name: part.name, verify: decodeXmlText(part.attributes.get('verify') ?? ''), text: '' };
        if (part.empty) return chooseText(holder, part.name);
      }
      if (part.empty) namespaces.leave();
    } else if (part.kind === 'close') namespaces.leave();
  }
  if (holder !== undefined) return fail('image.damaged', { format: 'svg' });
  return fail('image.no_badge_data', { format: 'svg' });
}

function contentOf(part: XmlPart): string {
  if (part.kind !== 'text') return fail('image.damaged', { format: 'svg' });
  return part.literal ? part.text : decodeXmlText(part.text);
}

/** A JWS stands first, for it proves itself; beside an address the content is what was meant to be read. */
function chooseText({ name, verify, text }: Holder, closing: string): string {
  if (closing !== name) return fail('image.damaged', { format: 'svg' });
  const content = text.trim();
  const address = verify.trim();
  if (content === '' || COMPACT_JWS.test(address)) {
    return address === '' ? fail('image.no_badge_data', { format: 'svg' }) : address;
  }
  return content;
}
