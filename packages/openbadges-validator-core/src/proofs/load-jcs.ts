import type { Canonicalize } from './create-two-hash-suite.js';
import { loadOnce } from '../lib/load-once.js';

const loadCanonicalizeJcs = loadOnce(() => import('./canonicalize-jcs.js'));

/** JCS for the proofs that use it: most badges are signed over RDF. */
export const loadJcs: Canonicalize = async (...parts) =>
  (await loadCanonicalizeJcs()).canonicalizeJcs(...parts);
