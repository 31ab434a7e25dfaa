import type { JsonObject } from './json.js';

/** What the caller knows of the person a badge should be for. Never sent anywhere. */
export interface RecipientProfile {
  readonly email?: string | readonly string[];
  readonly url?: string | readonly string[];
  readonly did?: string | readonly string[];
  readonly telephone?: string | readonly string[];
  readonly name?: string | readonly string[];
}

/** `{ keys: [JWK …] }` (RFC 7517 §5). */
export interface JsonWebKeySet {
  readonly keys: readonly JsonObject[];
}

/** A controlled identifier document: `{ id, verificationMethod, assertionMethod … }` (CID 1.0 §2). */
export type ControllerDocument = JsonObject;

export interface VerifyOptions {
  /** Not given: no network, and what needs it is `unchecked`. It may throw a `BadgeError` (`fetch.not_allowed`) to refuse an address. */
  readonly fetch?: typeof fetch;
  /**
   * Whether badges may have this very machine asked (`localhost`). Default: only in a page of this machine, and where the
   * input is such an address; on a server it would open what listens inside to whoever writes a badge.
   */
  readonly loopback?: boolean;
  /** The clock. Default: the present. */
  readonly now?: Date;
  /** Asks for the recipient check. */
  readonly recipient?: RecipientProfile;
  /** Ids of issuers the caller knows, or `{ id: name }`. */
  readonly trustedIssuers?: readonly string[] | Readonly<Record<string, string>>;
  /** Fetch a JSON-LD `@context` that is not built in. Default false: such a badge is `unchecked`. */
  readonly fetchContexts?: boolean;
  /** `any`: judge any Verifiable Credential, without the badge model. Default `openbadge`. */
  readonly profile?: 'openbadge' | 'any';
  /** The proof purpose asked for. Default `assertionMethod`. */
  readonly purpose?: string;
  /** `verifyProof` only: the places that a presentation must be made for (VC-DI §4.4 `domain`, RFC 7519 `aud`). */
  readonly domain?: string | readonly string[];
  /** `verifyProof` only: what a presentation must answer to (VC-DI §4.4 `challenge`, VC-JOSE-COSE `nonce`). */
  readonly challenge?: string;
  /** Further keys known to the caller: used where a document cannot be fetched. */
  readonly keys?: JsonWebKeySet | ControllerDocument;
  readonly signal?: AbortSignal;
}
