import { MAX_LIST_BYTES } from '../limits.js';
import { decodeBase64url } from '../lib/base64url.js';
import type { Spend } from '../lib/create-budget.js';
import { readStream } from '../lib/read-stream.js';

/**
 * Unpacks the gzip of an `encodedList` (base64url, without multibase prefix). Undefined where it is none, and where it
 * unpacks to more than 4 MiB or than may still be held.
 */
export async function unpackBits(text: string, spend: Spend): Promise<Uint8Array | undefined> {
  try {
    const packed = new Blob([decodeBase64url(text)]).stream();
    const unpacked = packed.pipeThrough(new DecompressionStream('gzip'));
    return await readStream(unpacked, MAX_LIST_BYTES, (bytes) => spend('bytes', bytes));
  } catch {
    return undefined;
  }
}
