import type { Capabilities } from '../record-store.js';
import { READ_ONLY } from './read-only.js';

/** Of a place that is this page's or this browser's own. */
export const OWN_PLACE: Capabilities = {
  ...READ_ONLY,
  canWrite: true,
  canWithdraw: true,
  readableElsewhere: false,
};
