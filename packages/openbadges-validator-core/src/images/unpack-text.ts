import { fail } from '../badge-error.js';
import { readStream } from '../lib/read-stream.js';
import { MAX_INPUT_BYTES } from '../limits.js';

/**
 * Unpacks the zlib stream of a compressed text chunk. Baked badges must not be compressed, yet some are.
 *
 * @throws BadgeError `image.damaged` for a broken stream, and for one that unpacks to more than the limit
 */
export async function unpackText(packed: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([new Uint8Array(packed)]).stream().pipeThrough(new DecompressionStream('deflate'));
  const unpacked = await readOrNothing(stream);
  return unpacked ?? fail('image.damaged', { format: 'png' });
}

async function readOrNothing(stream: ReadableStream<Uint8Array>): Promise<Uint8Array | undefined> {
  try {
    return await readStream(stream, MAX_INPUT_BYTES);
  } catch {
    return undefined;
  }
}
