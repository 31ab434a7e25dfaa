import { ecdsaJcs2019 } from './ecdsa-jcs-2019.js';
import { ecdsaRdfc2019 } from './ecdsa-rdfc-2019.js';
import { ed25519Signature2020 } from './ed25519-signature-2020.js';
import { eddsaJcs2022 } from './eddsa-jcs-2022.js';
import { eddsaRdfc2022 } from './eddsa-rdfc-2022.js';
import type { Suite } from './suite.js';

/**
 * Suites by `cryptosuite`, or by `type` for proofs older than that member. They are a few lines each and arrive together,
 * in the one module that is loaded for documents with an embedded proof.
 */
export const SUITES: ReadonlyMap<string, Suite> = new Map([
  ['eddsa-rdfc-2022', eddsaRdfc2022],
  ['eddsa-jcs-2022', eddsaJcs2022],
  ['ecdsa-rdfc-2019', ecdsaRdfc2019],
  ['ecdsa-jcs-2019', ecdsaJcs2019],
  ['Ed25519Signature2020', ed25519Signature2020],
]);
