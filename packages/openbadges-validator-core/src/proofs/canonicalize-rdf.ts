import { canonize } from '../jsonld/canonize.js';
import type { Suite } from './suite.js';

/** Both texts as RDF (vc-di-eddsa §3.2.2 and §3.2.5): the proof is read with the contexts of the document. */
export const canonicalizeRdf: Suite['canonicalize'] = async (document, proofOptions, session) => {
  const proof = { ...proofOptions, '@context': document['@context'] };
  return Promise.all([canonize(proof, session), canonize(document, session)]);
};
