import { canonize } from '../jsonld/canonize.js';
import type { Canonicalize } from './create-two-hash-suite.js';

/** Both texts as RDF (vc-di-eddsa §3.2.3 and §3.2.5): the proof is read with the contexts of the document. */
export const canonicalizeRdf: Canonicalize = (document, options, session, hash) =>
  Promise.all([
    canonize({ ...options, '@context': document['@context'] }, session, hash),
    canonize(document, session, hash),
  ]);
