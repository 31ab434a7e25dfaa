import type { Badge } from './badge.js';
import type { JsonObject } from './json.js';
import type { OpenBadgesVersion } from './verdict.js';

/** A URL (to fetch), JSON text, compact JWS, PNG or SVG bytes, or JSON that was parsed already. */
export type BadgeInput = string | Uint8Array | object;

/** How the credential was carried. */
export type BadgeFormat = 'json' | 'jws' | 'png' | 'svg' | 'url';

/**
 * What stands in an input, before anything of it is believed. `openBadgesVersion` is null for a Verifiable Credential
 * that is not an Open Badge.
 */
export interface BadgeDocument {
  /** How it was carried; for an image, the credential inside may be JSON, a JWS or a URL: see the members below. */
  readonly format: BadgeFormat;
  readonly openBadgesVersion: OpenBadgesVersion | null;
  /** The exact text that was read: JSON, compact JWS or URL. */
  readonly text: string;
  /** The credential or assertion. For a JWS the payload's (VCDM 1.1: of its `vc` claim). Absent for a URL. */
  readonly credential?: JsonObject;
  /** The compact JWS, decoded, when there is one. */
  readonly jws?: CompactJws;
  /** The address, when the input (or what an image held) was one. */
  readonly url?: string;
  /** The bytes of the image it was read from. */
  readonly image?: Uint8Array;
  /** What the document declares, as `read` says it: not verified. `Verdict.badge` is the verified one. */
  readonly declared?: Badge;
}

export interface CompactJws {
  readonly header: JsonObject;
  /** The whole payload, as signed. */
  readonly payload: JsonObject;
  /** `header.payload` as they are written, in ASCII: what the signature covers. */
  readonly signed: string;
  readonly signature: Uint8Array<ArrayBuffer>;
}
