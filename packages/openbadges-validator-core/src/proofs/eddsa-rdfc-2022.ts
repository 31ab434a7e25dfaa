import { canonicalizeRdf } from './canonicalize-rdf.js';
import type { Suite } from './suite.js';

/** vc-di-eddsa §3.2: Ed25519 over RDFC-1.0. */
export const eddsaRdfc2022: Suite = { keyTypes: ['Ed25519'], canonicalize: canonicalizeRdf };
