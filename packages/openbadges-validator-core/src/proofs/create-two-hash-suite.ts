import type { JsonObject } from '../json.js';
import type { KeyType } from '../keys/key-material.js';
import { verifySignature } from '../keys/verify-signature.js';
import { digestText, type HashName } from '../lib/digest-text.js';
import { keep } from '../lib/keep.js';
import { joinBytes } from '../lib/join-bytes.js';
import type { Session } from '../lib/session.js';
import { toHex } from '../lib/to-hex.js';
import type { Suite } from './suite.js';

/**
 * Makes the two texts that are signed: of the proof without its value, and of the document. Throws a `BadgeError` where they
 * cannot be made.
 */
export type Canonicalize = (
  document: JsonObject,
  options: JsonObject,
  session: Session,
  hash: HashName,
) => Promise<readonly [string, string]>;

/** An endorsement takes fewer letters, and stands in every badge of its achievement. */
const MAX_KEPT_LETTERS = 8192;

/**
 * Whether a key made a signature over two texts: by all of these, so that what is kept here can never be another answer,
 * only an earlier one.
 */
const kept = new Map<string, boolean>();

/**
 * A suite that signs the hash of the proof followed by that of the document (vc-di-eddsa §3.2.4, vc-di-ecdsa §3.2.4). All
 * its hashes, those inside of the canonicalisation too, are SHA-384 for P-384 and SHA-256 otherwise.
 */
export function createTwoHashSuite(canonicalize: Canonicalize, keyTypes: readonly KeyType[]): Suite {
  return {
    keyTypes,
    multibase: 'z',
    async isMadeWith({ document, options, value }, key, session) {
      // Only where the hash depends on the key is the key waited for: else the texts are made while it is on its way.
      const isLong = keyTypes.includes('P-384') && (await key).type === 'P-384';
      const hash = isLong ? 'SHA-384' : 'SHA-256';
      const texts = await canonicalize(document, options, session, hash);
      const publicKey = await key;
      const whole = [publicKey.whole, toHex(value), texts[0].length, ...texts].join(' ');
      const known = kept.get(whole);
      if (known !== undefined) return known;
      const digests = await Promise.all(texts.map((text) => digestText(text, hash)));
      const signed = joinBytes(digests.map((digest) => new Uint8Array(digest)));
      const isMade = await verifySignature(publicKey, value, signed);
      return whole.length > MAX_KEPT_LETTERS ? isMade : keep(kept, whole, isMade);
    },
  };
}
