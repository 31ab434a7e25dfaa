/** A context document in the short form that `unfold` gives back. */
export interface PinnedContext {
  readonly folded: string;
}

export type LoadContext = () => Promise<PinnedContext>;

/**
 * The JSON-LD contexts of a badge of today. They are built in, like those in `further-contexts.ts`, each pinned by its hash
 * (VCDM 2.0 §B.1), and loaded one by one. Anything else is unknown, however familiar its address looks.
 */
export const CONTEXTS: ReadonlyMap<string, LoadContext> = new Map<string, LoadContext>([
  ['https://www.w3.org/ns/credentials/v2', () => import('./credentials-v2.js')],
  ['https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json', () => import('./open-badges-v3-0-3.js')],
]);
