import type { Opened } from '../records/open-record.js';

/** Roots who sign a charter beside the community. */
const MIN_ROOT_SIGNATURES = 2;

/** Whether a charter is signed by the community, which `openRecord` saw to, and by two roots (recognition §2.3 d). */
export function isInForce({ outcome, record, signers }: Opened<'charter'>): boolean {
  const roots = new Set(Object.values(record.families).flatMap(({ roots }) => roots.map(({ id }) => id)));
  const signing = signers.filter((signer) => roots.has(signer) && signer !== record.community);
  return outcome === 'valid' && signing.length >= MIN_ROOT_SIGNATURES;
}
