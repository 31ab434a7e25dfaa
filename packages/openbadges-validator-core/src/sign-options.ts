/** What `sign` and `signJwt` share. */
export interface SigningRules {
  /** `any`: sign any Verifiable Credential (a status list), without the badge model. Default `openbadge`. */
  readonly profile?: 'openbadge' | 'any';
  /** Proofs that stand there already: `refuse` (default), or `keep` them beside the new one. */
  readonly existingProofs?: 'refuse' | 'keep';
}

export interface SignOptions extends SigningRules {
  /** Default `eddsa-rdfc-2022`, the one that 1EdTech certifies. */
  readonly cryptosuite?: 'eddsa-rdfc-2022' | 'eddsa-jcs-2022';
  /** When the proof was made. Default: the present. Written to the second. */
  readonly created?: Date;
  /** When the proof stops to hold; the badge itself has `validUntil`. Written to the second. */
  readonly expires?: Date;
}
