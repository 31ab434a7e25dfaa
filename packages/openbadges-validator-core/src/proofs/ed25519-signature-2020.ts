import { canonicalizeRdf } from './canonicalize-rdf.js';
import { createTwoHashSuite } from './create-two-hash-suite.js';

/** vc-di-eddsa appendix, Ed25519Signature2020: the older name and terms, the same two texts as eddsa-rdfc-2022. */
export const ed25519Signature2020 = /* @__PURE__ */ createTwoHashSuite(canonicalizeRdf, ['Ed25519']);
