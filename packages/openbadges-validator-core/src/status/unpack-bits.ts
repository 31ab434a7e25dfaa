import { MAX_UNPACKED_BYTES } from '../limits.js';
import { decodeBase64url } from '../lib/base64url.js';
import { readStream } from '../lib/read-stream.js';

/**
 * Unpacks the gzip of an `encodedList` (base64url, without multibase prefix). Undefined where it is none, and where it
 * unpacks to more than 16 MiB.
 */
export async function unpackBits(text: string): Promise<Uint8Array | undefined> {
  try {
    const packed = new Blob([decodeBase64url(text)]).stream();
    return await readStream(packed.pipeThrough(new DecompressionStream('gzip')), MAX_UNPACKED_BYTES);
  } catch {
    return undefined;
  }
}
