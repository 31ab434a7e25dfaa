import { read, verify } from 'openbadges-validator-core';
import type { Services } from './services.js';

/** What an element works with when no provider stands above it. */
export const defaultServices: Services = {
  store: null,
  verify,
  read,
  network: 'same-origin',
  trustedIssuers: undefined,
  community: null,
  vocabulary: {},
};
