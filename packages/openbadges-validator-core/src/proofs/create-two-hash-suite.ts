import type { JsonObject } from '../json.js';
import type { KeyType } from '../keys/key-material.js';
import type { PublicKey } from '../keys/public-key.js';
import { verifySignature } from '../keys/verify-signature.js';
import type { HashName } from '../lib/digest-text.js';
import { hashTexts } from '../lib/hash-texts.js';
import { keep } from '../lib/keep.js';
import type { Session } from '../lib/session.js';
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
const MAX_KEPT_LETTERS = 4096;

interface Answer {
  readonly key: PublicKey;
  readonly texts: readonly [string, string];
  readonly isMade: boolean;
}

/** By the signature. What is kept here is given again for the same key and the same texts alone. */
const kept = new Map<string, Answer>();

/**
 * A suite that signs the hash of the proof followed by that of the document (vc-di-eddsa §3.2.4, vc-di-ecdsa §3.2.4). All
 * its hashes, those inside of the canonicalisation too, are SHA-384 for P-384 and SHA-256 otherwise.
 */
export function createTwoHashSuite(canonicalize: Canonicalize, keyTypes: readonly KeyType[]): Suite {
  return {
    keyTypes,
    multibase: 'z',
    async isMadeWith({ document, options, written, value }, finding, session) {
      // Only where the hash depends on the key is the key waited for: else the texts are made while it is on its way.
      const isLong = keyTypes.includes('P-384') && (await finding).type === 'P-384';
      const hash = isLong ? 'SHA-384' : 'SHA-256';
      const texts = await canonicalize(document, options, session, hash);
      const key = await finding;
      const known = kept.get(written);
      if (known?.key === key && known.texts.every((text, index) => text === texts[index]))
        return known.isMade;
      const isMade = await verifySignature(key, value, await hashTexts(texts, hash));
      if (texts[1].length <= MAX_KEPT_LETTERS) keep(kept, written, { key, texts, isMade });
      return isMade;
    },
  };
}
