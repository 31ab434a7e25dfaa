/** Addresses relative to the loader, by tag, and those of the words by language. The bundler fills in the real ones. */
export const FILES_ALONGSIDE: Readonly<Record<string, readonly string[]>> & {
  /** Whatever else there is, French is. */
  readonly fr: readonly string[];
} = { fr: [] };
