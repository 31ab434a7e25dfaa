/**
 * Every problem a store adds to those of the validator core: one code, and the facts that belong to it. A code is
 * public API: it is never renamed, only added. Sentences are made elsewhere, from the code and the facts.
 */
export interface StoreProblemFacts {
  /** The place keeps no records that are sent to it. */
  'store.read_only': { readonly store: string };
  /** A record of this id is there already. */
  'store.exists': { readonly id: string };
  /** A record of this id was there and was withdrawn: it does not come back. */
  'store.withdrawn': { readonly id: string };
  /** There is no record of this id. */
  'store.not_found': { readonly id: string };
  /** The place keeps something else than what was sent. */
  'store.changed': { readonly id: string };
  /** The place does not let this account do it. */
  'store.denied': { readonly store: string };
  /** The place has no room for more. */
  'store.full': { readonly store: string };
  /** The place cannot be reached, or is shut in this window. */
  'store.unavailable': { readonly store: string };
  /** This is no private key that can sign here. */
  'store.key_unusable': object;
  /** There is no such badge model here, or it cannot be read. */
  'request.unknown_model': { readonly id: string };
  /** There is no such claim, or none that is open. */
  'request.unknown_claim': { readonly id: string };
  /** There is no such workshop here. */
  'request.unknown_event': { readonly id: string };
  /** Somebody endorses a claim who has no badge by which she may. */
  'request.not_a_holder': object;
  /** Nobody has said that this key is a later one of the other. */
  'request.unknown_key': { readonly key: string };
  /** A key cannot take its own place. */
  'request.same_key': object;
  /** It is about something of somebody else. */
  'request.not_yours': { readonly id: string };
  /** What was asked for is not complete, at `path`. */
  'request.malformed': { readonly path: string };
  /** The code of a workshop cannot be read. */
  'request.code_unreadable': object;
  /** A workshop has not begun, or is over. */
  'request.outside_hours': { readonly opens: string; readonly closes: string };
  /** What was read is neither a badge nor a list of badges. */
  'store.not_a_list': object;
  /** One entry of a list is nothing that could be a badge. `position` counts from 1. */
  'store.entry_unreadable': { readonly position: number };
}

export type StoreProblemCode = keyof StoreProblemFacts;

/** A code with its facts: `{ code: 'store.entry_unreadable', position }`. */
export type StoreProblem<C extends StoreProblemCode = StoreProblemCode> = C extends StoreProblemCode
  ? { readonly code: C } & StoreProblemFacts[C]
  : never;
