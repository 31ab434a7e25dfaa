const encoder = new TextEncoder();
/** A new place for the bytes of each text costs as much as what is done with them. What stands here is soon something else. */
export const passingPlace = new Uint8Array(0x1_00_00);
/** A UTF-16 unit takes at most so many bytes. */
const BYTES_PER_UNIT = 3;

/**
 * The UTF-8 of a text, for who reads it before anything else runs: the next text takes its place. WebCrypto takes its copy
 * before it returns.
 */
export function passingBytes(text: string): Uint8Array<ArrayBuffer> {
  return text.length * BYTES_PER_UNIT > passingPlace.length
    ? encoder.encode(text)
    : passingPlace.subarray(0, encoder.encodeInto(text, passingPlace).written);
}
