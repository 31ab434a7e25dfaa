import { fail } from './badge-error.js';
import type { Json } from './json.js';
import { canonicalizeJson } from './lib/canonicalize-json.js';
import { digestText } from './lib/digest-text.js';
import { encodeBase58 } from './lib/encode-base58.js';
import { joinBytes } from './lib/join-bytes.js';

/** The multihash code of SHA-256, and the number of bytes that follow. */
const SHA_256 = new Uint8Array([0x12, 0x20]);

/**
 * The digest of a JSON value as `digestMultibase` writes it (VCDM 2.0 §5.3): SHA-256 of its canonical form (RFC 8785), as a
 * multihash in base58btc, `zQm…`. Every member counts, a proof too.
 *
 * @throws BadgeError `json.malformed` for what JSON cannot say, `crypto.unavailable`
 */
export async function digestJson(value: Json): Promise<string> {
  const digest = await digestText(write(value), 'SHA-256');
  return `z${encodeBase58(joinBytes([SHA_256, new Uint8Array(digest)]))}`;
}

function write(value: Json): string {
  try {
    return canonicalizeJson(value);
  } catch (error) {
    fail('json.malformed', {}, { cause: error });
  }
}
