import { ecdsaJcs2019 } from './ecdsa-jcs-2019.js';
import { ecdsaRdfc2019 } from './ecdsa-rdfc-2019.js';
import { ecdsaSd2023 } from './ecdsa-sd-2023.js';
import { ed25519Signature2020 } from './ed25519-signature-2020.js';
import { eddsaJcs2022 } from './eddsa-jcs-2022.js';
import { eddsaRdfc2022 } from './eddsa-rdfc-2022.js';
import type { Check } from '../verdict.js';
import type { Suite } from './suite.js';

const DRAFT: Check = {
  id: 'proof',
  outcome: 'warn',
  source: 'vc-di-eddsa §3.2',
  code: 'proof.deprecated',
  suite: 'eddsa-2022',
};

/**
 * Suites by `cryptosuite`, or by `type` for proofs older than that member. They are a few lines each and arrive together,
 * in the one module that is loaded for documents with an embedded proof. `eddsa-2022` is how drafts of vc-di-eddsa called
 * eddsa-rdfc-2022.
 */
export const SUITES: ReadonlyMap<string, Suite> = new Map([
  ['eddsa-rdfc-2022', eddsaRdfc2022],
  ['eddsa-2022', { ...eddsaRdfc2022, notes: [DRAFT] }],
  ['eddsa-jcs-2022', eddsaJcs2022],
  ['ecdsa-rdfc-2019', ecdsaRdfc2019],
  ['ecdsa-jcs-2019', ecdsaJcs2019],
  ['ecdsa-sd-2023', ecdsaSd2023],
  ['Ed25519Signature2020', ed25519Signature2020],
]);
