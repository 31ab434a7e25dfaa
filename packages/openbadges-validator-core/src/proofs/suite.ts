import type { KeyType } from '../keys/key-material.js';
import type { JsonObject } from '../json.js';
import type { Session } from '../lib/session.js';

/** What is special about one way to secure a document with an embedded proof. */
export interface Suite {
  readonly keyTypes: readonly KeyType[];
  /**
   * The two texts that are signed: of the proof without its value, and of the document without its proofs. Throws a
   * `BadgeError` where they cannot be made.
   */
  canonicalize(
    document: JsonObject,
    proofOptions: JsonObject,
    session: Session,
  ): Promise<readonly [string, string]>;
}
