import type { Canonicalize } from './create-two-hash-suite.js';

/** JCS for the proofs that use it: most badges are signed over RDF. */
export const loadJcs: Canonicalize = async (...parts) =>
  (await import('./canonicalize-jcs.js')).canonicalizeJcs(...parts);
