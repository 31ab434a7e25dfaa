import type { Json } from '../json.js';
import { openBadges2Terms } from './open-badges-2-terms.js';
import { isUrl, rarerKinds } from './rarer-kinds.js';
import { termOf } from './term-of.js';

const ABSOLUTE_IRI = /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i;
/** Addresses that hold their own content name nothing that others could look up. */
const NO_NAME = /^(?:data|javascript|vbscript|blob|about):/i;
const URN = /^urn:[a-z\d][a-z\d-]{0,31}:[^\s]+$/i;
const UUID = /^urn:uuid:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
/** RFC 2397 §3: a media type, parameters, `;base64`, each where it is wanted, and data behind a comma. */
const DATA_URI = /^data:(?:[\w.+-]+\/[\w.+-]+)?(?:;[\w.-]+=[^;,]*)*(?:;base64)?,/i;
/** Since April 2020 all images have to be PNG or SVG (OB2 errata). */
const PICTURE = /^data:image\/(?:png|svg\+xml)[;,]/i;
/** RFC 3986 §3.2.2 `reg-name`, as domain names are written: no port, no number. */
const HOST_NAME =
  /^(?:localhost|(?=.{4,253}$)(?:(?!-)[\p{L}\p{N}-]{0,62}[\p{L}\p{N}]\.)+\p{L}[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])$/iu;
/** BCP 47, the form alone. */
const LANGUAGE = /^(?:[a-z]{2,8}(?:-[a-z\d]{1,8})*|[xi](?:-[a-z\d]{1,8})+)$/i;
/** E.164, with an extension where there is one. */
const TELEPHONE = /^\+?[1-9]\d{1,14}(?:;ext=\d+)?$/;
const COMPACT_JWS = /^[\w-]+\.[\w-]+\.[\w-]+$/;
const VERIFICATIONS = ['HostedBadge', 'SignedBadge'];
const IDENTITIES = ['id', 'email', 'url', 'telephone'];

const isText = (value: Json): value is string => typeof value === 'string';
const isUrn = (value: Json): boolean =>
  isText(value) && URN.test(value) && (UUID.test(value) || !/^urn:uuid:/i.test(value));
const isOtherIri = (value: Json): boolean =>
  isText(value) && ABSOLUTE_IRI.test(value) && !NO_NAME.test(value) && !/^(?:https?|urn):/i.test(value);
const isNode = (value: Json): boolean => isText(value) && /^_:\S+$/.test(value);
const isDataUri = (value: Json): boolean => isText(value) && DATA_URI.test(value);
const isMatch = (pattern: RegExp) => (value: Json) => isText(value) && pattern.test(value);

/** The primitive data types of OB 2.0 and older, where they differ from those of 3.0. */
export const openBadges2Kinds: Readonly<Record<string, (value: Json) => boolean>> = {
  ...rarerKinds,
  /** A name for a node: any absolute one, or one that is known in its document only. */
  iri: (value) => isUrl(value) || isUrn(value) || isNode(value) || isOtherIri(value),
  urn: isUrn,
  dataUri: isDataUri,
  image: (value) => isUrl(value) || (isDataUri(value) && isText(value) && PICTURE.test(value)),
  /** The address of a host without anything behind it (OB 0.5). */
  origin: (value) => isUrl(value) && isText(value) && /^https?:\/\/[^/?#@\s]+\/?$/i.test(value),
  hostname: isMatch(HOST_NAME),
  language: isMatch(LANGUAGE),
  telephone: isMatch(TELEPHONE),
  jws: isMatch(COMPACT_JWS),
  /** A member of the vocabulary, or of another one that is named by address. */
  property: (value) =>
    isText(value) && (value === 'id' || openBadges2Terms.has(value) || isUrl(value) || isCompact(value)),
  /** A class of the vocabulary, or of another one. */
  class: (value) =>
    isText(value) && (/^[A-Z]/.test(value) ? openBadges2Terms.has(value) : value.includes(':')),
  verificationType: (value) => isText(value) && VERIFICATIONS.includes(termOf(value)),
  identityType: (value) => isText(value) && (IDENTITIES.includes(termOf(value)) || value.includes(':')),
};

function isCompact(value: string): boolean {
  return /^[\w-]+:[^\s/]/.test(value) && openBadges2Terms.has(termOf(value));
}
