import { fail } from '../badge-error.js';
import { pngChunks, type PngChunk } from './png-chunks.js';
import { textKeyword } from './text-keyword.js';
import { unpackText } from './unpack-text.js';

/** The newest way of baking first; in each the first chunk counts. */
const WAYS = [
  { type: 'iTXt', keyword: 'openbadgecredential' },
  { type: 'iTXt', keyword: 'openbadges' },
  { type: 'tEXt', keyword: 'openbadges' },
] as const;

/**
 * The text of the badge that is baked into a PNG: JSON, compact JWS, or (legacy) an address. Reads leniently what OB
 * 3.0 §5.3.1, the OB 2.0 baking specification and the `tEXt` of OB 0.5 write.
 *
 * @throws BadgeError `image.damaged`, `image.no_badge_data`
 */
export async function readPng(bytes: Uint8Array): Promise<string> {
  const baked: (PngChunk | undefined)[] = [];
  for (const chunk of pngChunks(bytes)) {
    const way = wayOf(chunk);
    if (way !== -1) baked[way] ??= chunk;
  }
  const chunk = baked.find((found) => found !== undefined);
  if (chunk === undefined) return fail('image.no_badge_data', { format: 'png' });
  const { keyword } = WAYS[wayOf(chunk)] ?? WAYS[0];
  const rest = chunk.data.subarray(keyword.length + 1);
  return decode(chunk.type === 'tEXt' ? rest : await textOfInternational(rest));
}

function wayOf(chunk: PngChunk): number {
  const keyword = textKeyword(chunk);
  return WAYS.findIndex((way) => way.type === chunk.type && way.keyword === keyword);
}

/** Behind the keyword: compression flag, method, language tag, translated keyword, text (PNG §11.3.3.4). */
async function textOfInternational(rest: Uint8Array): Promise<Uint8Array> {
  const language = rest.indexOf(0, 2);
  const translated = language === -1 ? -1 : rest.indexOf(0, language + 1);
  if (translated === -1) return fail('image.damaged', { format: 'png' });
  const text = rest.subarray(translated + 1);
  return rest[0] === 1 ? unpackText(text) : text;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    return fail('image.damaged', { format: 'png' }, { cause: error });
  }
}
