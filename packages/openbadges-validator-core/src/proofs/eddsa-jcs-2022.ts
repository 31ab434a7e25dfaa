import { canonicalizeJcs } from './canonicalize-jcs.js';
import type { Suite } from './suite.js';

/** vc-di-eddsa §3.3: Ed25519 over JCS. */
export const eddsaJcs2022: Suite = { keyTypes: ['Ed25519'], canonicalize: canonicalizeJcs };
