import type { JsonObject, KeySigner } from 'openbadges-validator-core';

/** A key of this browser. It signs as it is; the private half can be taken out of here in no way. */
export interface HeldKey extends KeySigner {
  /** `did:key:z6Mk…`, by which others know who signed. */
  readonly did: string;
  /** What its holder calls it, for nobody else to see: several people, or one at several places, may share a browser. */
  readonly label: string;
  /** ISO 8601. */
  readonly created: string;
}

/** A key that was just made. */
export interface MadeKey {
  readonly key: HeldKey;
  /** The private key as a JWK, to be locked away by its holder now: nobody can have it later. */
  readonly secret: JsonObject;
}

/** The keys that this browser holds, of which one signs. */
export interface Keyring {
  /** The one that signs; null: none was needed so far. */
  current(): Promise<HeldKey | null>;
  /** All of them, the oldest first. */
  all(): Promise<readonly HeldKey[]>;
  /** Makes a key, which signs from then on. Rejects with a `BadgeError` `crypto.unavailable` where the page is not secure. */
  make(label: string): Promise<MadeKey>;
  /** The one that signs, or one that is made now: one alone, however many tabs ask for it at the same time. */
  need(label: string): Promise<{ readonly key: HeldKey; readonly secret: JsonObject | null }>;
  /** Takes in a key that was made elsewhere, which signs from then on. Rejects with a `StoreError` `store.key_unusable`, or as `make`. */
  restore(secret: JsonObject, label: string): Promise<HeldKey>;
  /** Lets another one sign. Rejects with a `StoreError` `store.not_found`. */
  choose(did: string): Promise<HeldKey>;
  /** Destroys a key; the one that was made last before it signs again. Rejects with a `StoreError` `store.not_found`. */
  forget(did: string): Promise<void>;
}
