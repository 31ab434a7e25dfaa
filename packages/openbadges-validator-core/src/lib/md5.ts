const SHIFTS = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21] as const;
const SINES = Int32Array.from(
  { length: 64 },
  (_, step) => Math.floor(Math.abs(Math.sin(step + 1)) * 2 ** 32) | 0,
);
const BLOCK_LENGTH = 64;

/**
 * MD5 (RFC 1321) as hexadecimal. Broken as a digest: here only because OB ≤ 2.0 and 3.0 allow recipients to be hashed
 * with it, and WebCrypto rightly does not have it.
 */
export function md5(bytes: Uint8Array): string {
  const state = Int32Array.of(0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476);
  const words = new DataView(pad(bytes).buffer);
  for (let block = 0; block < words.byteLength; block += BLOCK_LENGTH) mixBlock(state, words, block);
  return [...new Uint8Array(state.buffer)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function pad(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const blocks = Math.floor((bytes.length + 8) / BLOCK_LENGTH) + 1;
  const padded = new Uint8Array(blocks * BLOCK_LENGTH);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setBigUint64(padded.length - 8, BigInt(bytes.length) * 8n, true);
  return padded;
}

function mixBlock(state: Int32Array, words: DataView, block: number): void {
  let [a = 0, b = 0, c = 0, d = 0] = state;
  for (let step = 0; step < 64; step += 1) {
    const { mixed, index } = mix(step, b, c, d);
    const sum = (a + mixed + (SINES[step] ?? 0) + words.getInt32(block + index * 4, true)) | 0;
    const shift = SHIFTS[(step >> 4) * 4 + (step % 4)] ?? 0;
    a = d;
    d = c;
    c = b;
    b = (b + ((sum << shift) | (sum >>> (32 - shift)))) | 0;
  }
  state.set([a, b, c, d].map((value, at) => (value + (state[at] ?? 0)) | 0));
}

function mix(step: number, b: number, c: number, d: number): { mixed: number; index: number } {
  if (step < 16) return { mixed: (b & c) | (~b & d), index: step };
  if (step < 32) return { mixed: (d & b) | (~d & c), index: (5 * step + 1) % 16 };
  if (step < 48) return { mixed: b ^ c ^ d, index: (3 * step + 5) % 16 };
  return { mixed: c ^ (b | ~d), index: (7 * step) % 16 };
}
