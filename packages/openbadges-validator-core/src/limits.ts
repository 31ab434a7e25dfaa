/** 8 MiB: the most that is taken in as one badge, and the most that is read from one address. */
export const MAX_INPUT_BYTES = 8 * 1024 * 1024;
/** 4 MiB, which is 33 million entries: the most that a status list may unpack to. */
export const MAX_LIST_BYTES = 4 * 1024 * 1024;
/** How deep JSON may nest. Real badges stay under 20. */
export const MAX_JSON_DEPTH = 64;
/** Milliseconds that one address is waited for. */
export const FETCH_TIMEOUT_MS = 10_000;
/** How many values (members, items, objects, lists) JSON may hold: a list of 80,000 revoked badges does, a badge has under 500. */
export const MAX_JSON_VALUES = 250_000;
/** The most of a picture that is read: chunks of a PNG; of an SVG tags, texts, attributes and references together. */
export const MAX_IMAGE_PARTS = 250_000;

/**
 * What judging one badge may cost, all its proofs, endorsements and status lists included. Beyond that the answer is
 * `work.too_much`, which is `unchecked`.
 */
export const WORK_LIMITS = {
  /** Addresses that are asked. */
  addresses: 64,
  /** 16 MiB: what they answer with, and what is unpacked of it. */
  bytes: 16 * 1024 * 1024,
  /**
   * Values that are brought into the form that is signed, and those of badges before 3.0. Nameless objects, contexts and long
   * texts count more, and what needs the `jsonld` library ten times.
   */
  values: 50_000,
} as const;
/** The most letters of a fact that stands beside a code. */
export const MAX_FACT_LENGTH = 1000;
/** How deep the tags of an SVG may nest: as deep as most browsers draw them. */
export const MAX_XML_DEPTH = 256;
