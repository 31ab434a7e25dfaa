import type { JsonObject } from '../json.js';

/**
 * A key that no engine guards. Plain data in the shape of a `CryptoKey`, so that a key store of the browser keeps it as it is:
 * whoever can read that store can read the key, `extractable` or not.
 */
export interface SoftwareKey extends CryptoKey {
  readonly jwk: JsonObject;
}
