/** What a cascade is drawn, read and counted from. No names of persons: the reader looks them up, with their consent. */
export interface Cascade {
  /** People, those who left, and notes; each once, in the order of their ids. */
  readonly nodes: readonly CascadeNode[];
  /** Who or what taught whom; each once, in the order of the nodes. */
  readonly edges: readonly CascadeEdge[];
}

export interface CascadeNode {
  /** A DID, or the address of a note. Of somebody who left: an id that says nothing of her. */
  readonly id: string;
  /** `ghost`: a person who withdrew or was erased. `note`: a page of the knowledge base; it counts as nobody. */
  readonly kind: 'person' | 'ghost' | 'note';
  readonly isRoot: boolean;
  /** The address of her garden, where she said one. */
  readonly garden: string | undefined;
  /** The wave: the shortest way from a root along confirmed edges. Undefined where none leads to her. */
  readonly generation: number | undefined;
  /** The best that one of her badges in this cascade comes to. Undefined of a root without one, of a ghost's and of a note. */
  readonly outcome: CascadeOutcome | undefined;
}

export interface CascadeEdge {
  readonly from: string;
  readonly to: string;
  /**
   * `declared`: the learner alone says so. `confirmed`: the teacher signed too. `verified`: confirmed, and the chain of the
   * learner's badge reaches the sources.
   */
  readonly state: 'declared' | 'confirmed' | 'verified';
  /** The digest of the learner's badge that says so. */
  readonly badge: string;
}

/** What a badge comes to when its chain is followed to the sources (recognition §2.4). */
export type CascadeOutcome = 'verified' | 'partial' | 'to_reendorse' | 'expired' | 'refused';

/** The answer to « comment on le sait ? » of one badge. */
export interface CascadeVerdict {
  readonly outcome: CascadeOutcome;
  /** Separate paths to the sources that were found; no more than `minPaths` are looked for. */
  readonly paths: number;
  readonly minPaths: number;
  /** What stands in the way, most telling first; empty when verified. */
  readonly reasons: readonly CascadeReason[];
  /** The digests of the records that the answer rests on. */
  readonly used: readonly string[];
}

export interface CascadeReason {
  readonly code:
    | 'badge.not_valid'
    | 'badge.withdrawn'
    | 'badge.expired'
    | 'claim.not_found'
    | 'claim.not_hers'
    | 'rule.not_met'
    | 'paths.too_few'
    | 'records.missing';
  /** Those it is about, as digests or ids, where it is about some. */
  readonly about?: readonly string[];
}
