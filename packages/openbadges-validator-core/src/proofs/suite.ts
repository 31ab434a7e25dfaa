import type { KeyType } from '../keys/key-material.js';
import type { PublicKey } from '../keys/public-key.js';
import type { JsonObject } from '../json.js';
import type { Session } from '../lib/session.js';
import type { Check } from '../verdict.js';

/** A document and one of its proofs, taken apart. */
export interface SecuredDocument {
  /** Without its proofs, but for those that this one builds upon. */
  readonly document: JsonObject;
  /** The proof without its value. */
  readonly options: JsonObject;
  /** `proofValue`, as it is written and its bytes. */
  readonly written: string;
  readonly value: Uint8Array<ArrayBuffer>;
}

/** What is special about one way to secure a document with an embedded proof. */
export interface Suite {
  readonly keyTypes: readonly KeyType[];
  /** How `proofValue` is written (CID 1.0 §2.4): `z` base58btc, `u` base64url. */
  readonly multibase: 'z' | 'u';
  /** What is to be told of a proof although it holds. */
  readonly notes?: readonly Check[];
  /**
   * Whether the holder of this key made the proof. The key may still be on its way. Throws a `BadgeError` for what is wrong
   * with the proof or the document, or could not be found out.
   */
  isMadeWith(secured: SecuredDocument, key: Promise<PublicKey>, session: Session): Promise<boolean>;
}
