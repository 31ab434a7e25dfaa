import { canonicalizeJcs } from './canonicalize-jcs.js';
import type { Suite } from './suite.js';

/** vc-di-ecdsa §3.3: ECDSA over JCS. */
export const ecdsaJcs2019: Suite = { keyTypes: ['P-256', 'P-384'], canonicalize: canonicalizeJcs };
