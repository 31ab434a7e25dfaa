export interface FetchedDocument {
  /** The address after redirects. */
  readonly url: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** Reads an address, once a session. Throws a `BadgeError` of the `fetch.` family; an abort passes untouched. */
export type FetchDocument = (url: string, accept: string) => Promise<FetchedDocument>;
