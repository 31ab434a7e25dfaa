import type { Band } from '../records/kinds/testimony.js';

/** Everything that a rule can find missing: one code, and the facts that belong to it. Sentences are made by `missingPhrase`. */
export interface MissingFacts {
  'claim.none': object;
  'claim.expired': { readonly days: number };
  'claim.evidence': { readonly n: number };
  'claim.letters': { readonly n: number };
  'endorsed.peers': { readonly n: number };
  'endorsed.paths': { readonly n: number };
  'endorsed.stamp': object;
  'taught.pupils': { readonly n: number };
  'taught.days': { readonly n: number };
  'taught.own_teacher': object;
  'attended.nothing': object;
  'attended.event_unknown': object;
  'attended.outside_hours': object;
  'attended.not_closed': object;
  'attended.not_listed': object;
  'attended.too_many': { readonly n: number; readonly most: number };
  'contributed.attestation': { readonly n: number };
  'contributed.band': { readonly band: Band };
  'holds.badges': { readonly n: number };
  'holds.gardens': { readonly n: number };
  'consent.proposal': object;
  'consent.readers': { readonly n: number };
  'consent.objections': { readonly n: number };
  'consent.closure': object;
  'consent.too_early': { readonly days: number };
  'consent.void': object;
  'wiki.statement': object;
  'wiki.notes': { readonly n: number };
  'wiki.days': { readonly n: number };
  'nominated.people': { readonly n: number };
  'nominated.gardens': { readonly n: number };
  'nominated.acceptance': object;
  'external.badge': object;
  'root.not_named': { readonly family: string };
  'root.signatures': { readonly n: number };
  /** So many of these will do; each is a list of what is missing on that way. */
  choice: { readonly n: number; readonly of: readonly (readonly Missing[])[] };
  'rule.unknown': { readonly leaf: string };
}

export type MissingCode = keyof MissingFacts;
export type Missing = { readonly [C in MissingCode]: { readonly code: C } & MissingFacts[C] }[MissingCode];
