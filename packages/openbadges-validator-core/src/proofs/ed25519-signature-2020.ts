import { canonicalizeRdf } from './canonicalize-rdf.js';
import type { Suite } from './suite.js';

/** vc-di-eddsa appendix, Ed25519Signature2020: the older name and terms, the same two texts as eddsa-rdfc-2022. */
export const ed25519Signature2020: Suite = { keyTypes: ['Ed25519'], canonicalize: canonicalizeRdf };
