import type { Capabilities } from '../record-store.js';

/** Of places that have no page size of their own. */
export const PAGE_SIZE = 200;

/** Of a place that is read only. */
export const READ_ONLY: Capabilities = {
  canWrite: false,
  canWithdraw: false,
  ownerOnly: false,
  pageSize: PAGE_SIZE,
  ratePerMinute: null,
  readableElsewhere: null,
  version: null,
};
