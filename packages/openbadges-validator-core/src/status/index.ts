import type { StatusReader } from './status-reader.js';

const bitstring = async (): Promise<StatusReader> =>
  (await import('./bitstring-status-list.js')).readBitstringStatusList;

/** Type of a `credentialStatus` entry to what reads it. */
export const STATUS_READERS: ReadonlyMap<string, () => Promise<StatusReader>> = new Map([
  ['1EdTechRevocationList', async () => (await import('./revocation-list.js')).readRevocationList],
  ['BitstringStatusListEntry', bitstring],
  ['StatusList2021Entry', bitstring],
]);
