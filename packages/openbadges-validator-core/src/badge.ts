/**
 * One view of a badge for every version of the standard. All strings are text for people, never markup. Every `url`
 * is an absolute http(s) address; every image is one of those or a `data:` URI of a raster image or SVG (to be shown
 * through `<img>` only). What the issuer says of itself is self-declared: show its id beside the name.
 */
export interface Badge {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly image?: string;
  readonly criteria?: { readonly narrative?: string; readonly url?: string };
  readonly issuer: BadgeProfile;
  /** The community that wrote the model, where it is another than the issuer (OB 3.0 `creator`). */
  readonly creator?: BadgeProfile;
  readonly recipient: BadgeRecipient;
  /** ISO 8601 with zone. */
  readonly issuedOn?: string;
  /** ISO 8601 with zone. */
  readonly expiresOn?: string;
  /** Identifies the model (OB 3.0 Achievement, OB 2.0 BadgeClass): the same for everybody who holds this badge. */
  readonly achievementId?: string;
  readonly achievementType?: string;
  readonly evidence: readonly BadgeEvidence[];
  readonly alignments: readonly BadgeAlignment[];
  readonly tags: readonly string[];
  readonly endorsementCount: number;
  /** What the learner achieved (OB 3.0 `result`); only in a verdict, and only where there is something to tell. */
  readonly results?: readonly BadgeResult[];
  /** BCP 47, where the badge says it. */
  readonly language?: string;
}

/** At least one of `value`, `level` and `status` is there. */
export interface BadgeResult {
  readonly name?: string;
  /** `Percent`, `LetterGrade`, `Status` …, or a word that starts with `ext:`. */
  readonly type?: string;
  readonly value?: string;
  readonly level?: string;
  /** How far the learner has come: without one, completed. Anything but `Completed` is to be shown wherever the badge is. */
  readonly status?: string;
}

export interface BadgeProfile {
  /** DID or URL. */
  readonly id: string;
  readonly name?: string;
  readonly url?: string;
  readonly image?: string;
  /**
   * The name under which the caller, or a registry that it asked, knows whoever holds the key. Absent: name, address and
   * image are self-declared, and only the id is proven.
   */
  readonly knownAs?: string;
}

export interface BadgeRecipient {
  /** DID or URL, or a plain (unhashed) identifier that the badge shows. */
  readonly id?: string;
  readonly name?: string;
  /** True when the badge only holds a salted digest of who received it. */
  readonly hashed: boolean;
}

export interface BadgeEvidence {
  readonly name?: string;
  readonly narrative?: string;
  readonly description?: string;
  readonly url?: string;
  readonly genre?: string;
}

export interface BadgeAlignment {
  readonly name: string;
  readonly url?: string;
  readonly framework?: string;
}
