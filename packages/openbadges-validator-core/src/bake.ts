import { fail } from './badge-error.js';
import { badgeToBake, type BadgeToBake } from './images/badge-to-bake.js';
import { bakePng } from './images/bake-png.js';
import { bakeSvg } from './images/bake-svg.js';
import { detectInput } from './intake/detect-input.js';
import { readDocument } from './intake/read-document.js';
import { MAX_INPUT_BYTES } from './limits.js';

const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * Bakes a badge into a picture, so that the picture carries it: a PNG in an `iTXt` chunk (OB3 §5.3.1), an SVG in an element
 * (OB3 §5.3.2); a badge of before 3.0 as the baking specification of OB 2.0 says. A badge that is in the picture already is
 * replaced; everything else of it stays byte for byte. Before the answer is given it is read back.
 *
 * The text of a credential goes in as it is given. What an SVG cannot hold is written there in another way that means the
 * same: line ends as `\n`, and the two letters that XML forbids as JSON escapes.
 *
 * @param image bytes of a PNG, bytes or text of an SVG
 * @param credential JSON text, compact JWS or parsed JSON; of badges before 3.0 also the address
 * @throws BadgeError `image.damaged`, `image.unsupported` (neither PNG nor SVG, or an SVG that is not in UTF-8),
 *   `input.not_a_badge`, `input.too_large`, `proof.missing` (an unsigned badge of 3.0), `json.*`, `proof.malformed`
 * @throws TypeError when the credential is neither text nor a plain JSON object
 */
export async function bake(
  image: Uint8Array | string,
  credential: string | object,
): Promise<Uint8Array<ArrayBuffer>> {
  if (image.length > MAX_INPUT_BYTES)
    fail('input.too_large', { bytes: image.length, limit: MAX_INPUT_BYTES });
  const badge = await badgeToBake(credential);
  if (typeof image !== 'string' && detectInput(image) === 'png') {
    const keyword = badge.kind === 'credential' ? 'openbadgecredential' : 'openbadges';
    return readBack(bakePng(image, keyword, badge.text), badge.text, 'png');
  }
  const text = badge.form === 'json' ? toXmlText(badge.text) : badge.text;
  const baked = bakeSvg(readXml(image), { kind: badge.kind, ...holding({ ...badge, text }) });
  return readBack(new TextEncoder().encode(baked), text, 'svg');
}

/** A picture that cannot be read again would be found out years later. */
async function readBack(
  baked: Uint8Array<ArrayBuffer>,
  text: string,
  format: 'png' | 'svg',
): Promise<Uint8Array<ArrayBuffer>> {
  const found = await readDocument(baked);
  return found.text === text && found.format === format ? baked : fail('image.damaged', { format });
}

function holding({ form, text, address }: BadgeToBake): { content?: string; verify?: string } {
  if (form !== 'json') return { verify: text };
  return { content: text, ...(address !== undefined && { verify: address }) };
}

/** Outside its strings JSON has no letters but spaces that XML would change, and inside them every letter has an escape. */
function toXmlText(json: string): string {
  return json
    .replace(/\r\n?/g, '\n')
    .replace(/[\uFFFE\uFFFF]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16)}`);
}

/** A mark of byte order in front is kept, as every other byte is. */
function readXml(image: Uint8Array | string): string {
  const xml = typeof image === 'string' ? image : decode(image);
  if (detectInput(xml.trimStart()) !== 'svg') fail('image.unsupported', {});
  return LONE_SURROGATE.test(xml) ? fail('image.damaged', { format: 'svg' }) : xml;
}

function decode(image: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(image);
  } catch (error) {
    return fail('image.unsupported', {}, { cause: error });
  }
}
