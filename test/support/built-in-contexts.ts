import { FURTHER_CONTEXTS } from '../../packages/openbadges-validator-core/src/contexts/further-contexts.js';
import { CONTEXTS } from '../../packages/openbadges-validator-core/src/contexts/index.js';

/** Every context that is built in, those of today and the further ones, by address. */
export const BUILT_IN_CONTEXTS = new Map([...CONTEXTS, ...FURTHER_CONTEXTS]);
