import { canonicalizeRdf } from './canonicalize-rdf.js';
import { createTwoHashSuite } from './create-two-hash-suite.js';

/** vc-di-ecdsa §3.2: ECDSA over RDFC-1.0, with SHA-256 for P-256 and SHA-384 for P-384. */
export const ecdsaRdfc2019 = /* @__PURE__ */ createTwoHashSuite(canonicalizeRdf, ['P-256', 'P-384']);
