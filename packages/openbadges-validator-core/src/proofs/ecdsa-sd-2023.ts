import type { Suite } from './suite.js';

/** vc-di-ecdsa §3.4: ECDSA over the statements that the holder chose to disclose. Rare, so loaded when it is met. */
export const ecdsaSd2023: Suite = {
  keyTypes: ['P-256'],
  multibase: 'u',
  isMadeWith: async (secured, key, session) => {
    const { verifyDisclosure } = await import('./disclosure/verify-disclosure.js');
    return verifyDisclosure(secured, key, session);
  },
};
