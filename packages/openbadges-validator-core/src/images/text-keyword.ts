import type { PngChunk } from './png-chunks.js';

const TEXT_TYPES = ['iTXt', 'tEXt', 'zTXt'];
const LONGEST_KEYWORD = 79;

/** The keyword of a chunk that holds text (PNG §11.3.3), undefined for any other chunk. */
export function textKeyword({ type, data }: PngChunk): string | undefined {
  if (!TEXT_TYPES.includes(type)) return undefined;
  const end = data.subarray(0, LONGEST_KEYWORD + 1).indexOf(0);
  return end === -1 ? undefined : String.fromCharCode(...data.subarray(0, end));
}
