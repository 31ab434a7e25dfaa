import { canonize } from '../jsonld/canonize.js';
import type { Canonicalize } from './create-two-hash-suite.js';

/** Both texts as RDF (vc-di-eddsa §3.2.3 and §3.2.5): the proof is read with the contexts of the document. */
export const canonicalizeRdf: Canonicalize = async (document, options, session, hash) => {
  const proof = canonize({ ...options, '@context': document['@context'] }, session, hash);
  // Where both are wrong, the document's trouble is told, whichever comes first: one badge, one answer.
  proof.catch(() => undefined);
  const text = await canonize(document, session, hash);
  return [await proof, text];
};
