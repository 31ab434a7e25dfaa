import { fail } from '../badge-error.js';
import { joinBytes } from '../lib/join-bytes.js';
import { crc32 } from './crc32.js';
import { pngChunks, type PngChunk } from './png-chunks.js';
import { textKeyword } from './text-keyword.js';

export type BakedKeyword = 'openbadgecredential' | 'openbadges';

const SIGNATURE_LENGTH = 8;
/** Length, type and checksum. */
const FRAME_LENGTH = 12;
const KEYWORDS: readonly (string | undefined)[] = ['openbadgecredential', 'openbadges'];

/**
 * Puts the text of a badge into a PNG, as an uncompressed `iTXt` chunk before the picture (OB3 §5.3.1, OB 2.0 baking). Badges
 * that stand there already, of whatever version, are taken out; every other byte stays, also what follows `IEND`.
 *
 * @throws BadgeError `image.damaged`
 */
export function bakePng(png: Uint8Array, keyword: BakedKeyword, text: string): Uint8Array<ArrayBuffer> {
  const parts = [png.subarray(0, SIGNATURE_LENGTH)];
  let at = SIGNATURE_LENGTH;
  let isPlaced = false;
  for (const chunk of pngChunks(png)) {
    const end = at + FRAME_LENGTH + chunk.data.length;
    if (at === SIGNATURE_LENGTH && chunk.type !== 'IHDR') damaged();
    if (chunk.type === 'IDAT' && !isPlaced) {
      parts.push(frame('iTXt', internationalText(keyword, text)));
      isPlaced = true;
    }
    if (!isBadge(chunk)) parts.push(png.subarray(at, end));
    at = end;
  }
  if (!isPlaced) damaged();
  return joinBytes([...parts, png.subarray(at)]);
}

function isBadge(chunk: PngChunk): boolean {
  const keyword = textKeyword(chunk);
  return keyword !== undefined && KEYWORDS.includes(keyword);
}

/** Keyword, no compression, no language, no translated keyword, text (PNG §11.3.3.4). */
function internationalText(keyword: string, text: string): Uint8Array {
  return new TextEncoder().encode(`${keyword}\0\0\0\0\0${text}`);
}

/** PNG §5.3. */
function frame(type: string, data: Uint8Array): Uint8Array {
  const named = joinBytes([new TextEncoder().encode(type), data]);
  const framed = new Uint8Array(FRAME_LENGTH + data.length);
  const view = new DataView(framed.buffer);
  view.setUint32(0, data.length);
  framed.set(named, 4);
  view.setUint32(4 + named.length, crc32(named));
  return framed;
}

function damaged(): never {
  return fail('image.damaged', { format: 'png' });
}
