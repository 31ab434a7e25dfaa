import { fail } from '../badge-error.js';
import { MAX_IMAGE_PARTS } from '../limits.js';
import { crc32 } from './crc32.js';

export interface PngChunk {
  /** Four letters, such as `iTXt`. */
  readonly type: string;
  readonly data: Uint8Array;
}

const SIGNATURE_LENGTH = 8;
/** Length, type and checksum. */
const FRAME_LENGTH = 12;

/**
 * The chunks of a PNG up to `IEND` (PNG §5.3). What stands behind `IEND` is not part of the picture and is not read.
 *
 * @throws BadgeError `image.damaged`: a chunk longer than the file, a wrong checksum, no `IEND`; `work.too_much`
 */
export function* pngChunks(bytes: Uint8Array): Generator<PngChunk, void> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = SIGNATURE_LENGTH;
  for (let chunks = 1; ; chunks += 1) {
    if (chunks > MAX_IMAGE_PARTS) fail('work.too_much', { what: 'parts', limit: MAX_IMAGE_PARTS });
    if (at + FRAME_LENGTH > bytes.length) fail('image.damaged', { format: 'png' });
    const length = view.getUint32(at);
    const end = at + FRAME_LENGTH + length;
    if (end > bytes.length) fail('image.damaged', { format: 'png' });
    if (crc32(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) {
      fail('image.damaged', { format: 'png' });
    }
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (type === 'IEND') return;
    yield { type, data: bytes.subarray(at + 8, end - 4) };
    at = end;
  }
}
