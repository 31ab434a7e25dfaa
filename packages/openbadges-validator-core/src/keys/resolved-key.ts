import type { Check } from '../verdict.js';
import type { KeyMaterial } from './key-material.js';

/** A key that was found where its id says, with what the document there says about it. */
export interface ResolvedKey {
  /** The id it was asked for by. */
  readonly id: string;
  readonly material: KeyMaterial;
  /** Who the document says holds the key, once that was found true. Absent for a bare JWK: nobody says it. */
  readonly controller?: string;
  /** What it may be used for; absent where the form has no such word (a JWK Set) and where the document says none. */
  readonly purposes?: readonly string[];
  /** What is to be told of it although it may be used. */
  readonly notes?: readonly Check[];
  /** ISO 8601. */
  readonly revoked?: string;
  /** ISO 8601. */
  readonly expires?: string;
}
