import { fail } from '../badge-error.js';
import { detectInput } from '../intake/detect-input.js';
import { readDocument } from '../intake/read-document.js';
import { MAX_INPUT_BYTES } from '../limits.js';
import { badgeToBake, type BadgeToBake } from './badge-to-bake.js';
import { bakePng } from './bake-png.js';
import { bakeSvg } from './bake-svg.js';

const LONE_SURROGATE = /\p{Surrogate}/u;

/** Bakes the text of a badge into a picture: see `bake`. */
export async function bakeText(
  image: Uint8Array | string,
  credential: string,
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
