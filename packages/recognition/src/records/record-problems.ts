import type { Problem } from 'openbadges-validator-core';

/** Every problem with a record: one code, and the facts that belong to it. */
export interface RecordProblemFacts {
  /** It does not say what it must, at `path`: members joined by dots, empty for the whole. */
  'record.malformed': { readonly path: string };
  'record.unknown_kind': { readonly type: string };
  /** It was written for a later version of its kind. */
  'record.unsupported_version': { readonly type: string; readonly version: string };
  /** It speaks in the name of somebody who did not sign it. */
  'record.not_signed_by': { readonly speaker: string };
}

export type RecordProblemCode = keyof RecordProblemFacts;
export type RecordProblem = {
  readonly [C in RecordProblemCode]: { readonly code: C } & RecordProblemFacts[C];
}[RecordProblemCode];

/** A problem with a record, or one that the reading or the signature of any document can have. */
export type OpenProblem = RecordProblem | Problem;
