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

/** A registry of issuers, as the list of known registries of the Digital Credentials Consortium writes it. */
export type IssuerRegistry =
  /** `url` answers with `{ registry: { id of an issuer: { name } } }`. */
  | { readonly type: 'dcc-legacy'; readonly name: string; readonly url: string }
  /** OpenID Federation 1.0: `trustAnchorEC` answers with the entity configuration of the trust anchor. */
  | { readonly type: 'oidf'; readonly name: string; readonly trustAnchorEC: string };

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
  /**
   * Registries to ask for an issuer that is not among `trustedIssuers`, or the address of a list of them
   * (https://digitalcredentials.github.io/dcc-known-registries/known-did-registries.json). They are asked only for an issuer
   * whose key has signed, and learn which one is looked up. What they do not know, or do not answer, weighs nothing.
   */
  readonly registries?: string | readonly IssuerRegistry[];
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
  /**
   * Judge a credential by the JSON Schemas that it names, once its proof holds. `true`: they are fetched. `{ address: schema }`:
   * these are used, and none is fetched. One that cannot be had makes the verdict `unchecked`. Default: not judged by any.
   */
  readonly schemas?: boolean | Readonly<Record<string, object>>;
  /**
   * Ask the issuer for the newest edition of a credential that names a `1EdTechCredentialRefresh`, once its proof holds: the
   * issuer then learns that somebody looks at it. Default false.
   */
  readonly refresh?: boolean;
  readonly signal?: AbortSignal;
}
