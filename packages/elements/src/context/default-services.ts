import { read } from 'openbadges-validator-core/read.js';
import type { Services } from './services.js';

/** The first tiles are painted from what badges declare; what judges them arrives beside, in a file of its own. */
const verify: Services['verify'] = async (input, options) => {
  const core = await import('openbadges-validator-core/verify.js');
  return core.verify(input, options);
};

/** What an element works with when no provider stands above it. */
export const defaultServices: Services = {
  store: null,
  session: null,
  verify,
  read,
  network: 'same-origin',
  trustedIssuers: undefined,
  community: null,
  vocabulary: {},
};
