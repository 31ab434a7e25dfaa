import { createTwoHashSuite } from './create-two-hash-suite.js';
import { loadJcs } from './load-jcs.js';

/** vc-di-ecdsa §3.3: ECDSA over JCS. */
export const ecdsaJcs2019 = /* @__PURE__ */ createTwoHashSuite(loadJcs, ['P-256', 'P-384']);
