import type { Check } from '../verdict.js';

/** What was found out about one of the embedded proofs of a document. */
export interface JudgedProof {
  readonly proof: Check;
  /** Whether its key is the issuer's. */
  readonly issuer?: Check;
  /** What is to be told of it although it holds. */
  readonly notes: readonly Check[];
  readonly suite: string;
}
