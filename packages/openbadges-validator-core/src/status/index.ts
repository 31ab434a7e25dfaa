import { readBitstringStatusList } from './bitstring-status-list.js';
import { readRevocationList } from './revocation-list.js';
import type { StatusReader } from './status-reader.js';

/** Type of a `credentialStatus` entry to what reads it. They arrive together, for badges that have a status. */
export const STATUS_READERS: ReadonlyMap<string, StatusReader> = new Map([
  ['1EdTechRevocationList', readRevocationList],
  ['BitstringStatusListEntry', readBitstringStatusList],
  ['StatusList2021Entry', readBitstringStatusList],
]);
