import type { ClaimProgress } from '../dossier/claim-progress.js';
import type { Dossier } from '../dossier/dossier.js';
import type { RecordKind } from '../records/record-kinds.js';

/** What a peer signs by which a rule is met. */
const PEER_KINDS: readonly RecordKind[] = [
  'endorsement',
  'closure',
  'attestation',
  'nomination',
  'circle-closure',
];

/**
 * Whether somebody may sign the badge of a claim (recognition §3, `signer`): the learner herself, one of the peers whose word the
 * rule rests on, or the community.
 */
export function mayAward(
  did: string,
  { claim, rule, verdict }: Pick<ClaimProgress, 'claim' | 'rule' | 'verdict'>,
  dossier: Dossier,
): boolean {
  const { subject } = claim.record;
  switch (rule?.signer) {
    case 'self':
      return did === subject;
    case 'peer':
      return did !== subject && hasSpoken(did, verdict?.used ?? [], dossier);
    case 'community':
      return did === dossier.community;
    case undefined:
      return false;
  }
}

function hasSpoken(did: string, used: readonly string[], dossier: Dossier): boolean {
  const digests = new Set(used);
  return PEER_KINDS.some((kind) =>
    dossier.of(kind).some(({ digest, signers }) => digests.has(digest) && signers.includes(did)),
  );
}
