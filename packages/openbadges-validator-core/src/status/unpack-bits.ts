import { MAX_LIST_BYTES } from '../limits.js';
import { decodeBase64url } from '../lib/base64url.js';
import type { Spend } from '../lib/create-budget.js';
import { readStream } from '../lib/read-stream.js';

/** The letters of what cannot be packed any shorter: gzip adds next to nothing, base64 a third. */
const MAX_LETTERS = 1.4 * MAX_LIST_BYTES;

/**
 * Unpacks the gzip of an `encodedList` (base64url, without multibase prefix). Undefined where it is none, and where it
 * unpacks to more than 4 MiB or than may still be held.
 */
export async function unpackBits(text: string, spend: Spend): Promise<Uint8Array | undefined> {
  if (text.length > MAX_LETTERS) return undefined;
  try {
    const packed = new Blob([decodeBase64url(text)]).stream();
    const unpacked = packed.pipeThrough(new DecompressionStream('gzip'));
    return await readStream(unpacked, MAX_LIST_BYTES, (bytes) => spend('bytes', bytes));
  } catch {
    return undefined;
  }
}
