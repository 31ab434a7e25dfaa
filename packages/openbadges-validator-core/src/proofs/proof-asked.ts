/** What the caller asks of a proof (VC-DI §4.4). */
export interface ProofAsked {
  /** Those that will do. */
  readonly purposes: readonly string[];
  /** The places it must be made for: these and no other. */
  readonly domain?: string | readonly string[];
  /** What it must answer to. */
  readonly challenge?: string;
}
