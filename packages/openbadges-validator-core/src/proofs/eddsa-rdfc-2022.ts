import { canonicalizeRdf } from './canonicalize-rdf.js';
import { createTwoHashSuite } from './create-two-hash-suite.js';

/** vc-di-eddsa §3.2: Ed25519 over RDFC-1.0. */
export const eddsaRdfc2022 = /* @__PURE__ */ createTwoHashSuite(canonicalizeRdf, ['Ed25519']);
