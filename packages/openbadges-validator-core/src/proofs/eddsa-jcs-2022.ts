import { createTwoHashSuite } from './create-two-hash-suite.js';
import { loadJcs } from './load-jcs.js';

/** vc-di-eddsa §3.3: Ed25519 over JCS. */
export const eddsaJcs2022 = /* @__PURE__ */ createTwoHashSuite(loadJcs, ['Ed25519']);
