import { encodeBase64url } from '../lib/base64url.js';

/** How the y of the points of order 8 begin (little-endian), in base64url: another point begins so once in 2^120. */
const ORDER_8 = ['JuiVj8KyJ7BFw_SJ8u-Y', 'xxdqcD1N2E-6PAt2DRBn'];

/**
 * Whether 32 bytes can be a point of Ed25519 that is worth anything. One whose y is not below 2^255 − 19 has a second
 * spelling (RFC 8032 §5.1.3); with one of small order, whose y is 0, 1, −1 or of order 8, a signature can hold for any text.
 * Engines disagree on both, so both are kept out here. Whether the point is on the curve is for WebCrypto to say.
 */
export function isSoundEd25519Point(bytes: Uint8Array): boolean {
  const first = bytes[0] ?? 0;
  const last = (bytes[31] ?? 0) & 127;
  const middle = bytes.subarray(1, 31);
  if (last === 0 && first < 2) return middle.some((byte) => byte !== 0);
  if (last === 127 && first >= 0xec) return middle.some((byte) => byte !== 255);
  if (first !== 0x26 && first !== 0xc7) return true;
  return !ORDER_8.includes(encodeBase64url(bytes.subarray(0, 15)));
}
