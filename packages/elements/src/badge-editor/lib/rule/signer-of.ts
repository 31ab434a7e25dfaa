import type { PatternId } from './patterns.js';
import type { Signer } from './rule-draft.js';

const PEER: readonly PatternId[] = ['P2', 'P3', 'P5', 'P11'];
/** The community by custom; where there is none, one of the peers whose word counts signs as well (`mayAward`). */
const PEER_TOO: readonly PatternId[] = ['P6', 'P8', 'P10'];

/**
 * Who signs the badge once a rule is met (recognition §3). For P4 it is the community: the one person who signed anything there is
 * the candidate herself, who gives herself nothing.
 */
export function signerOf(chosen: readonly PatternId[], hasCommunity: boolean): Signer {
  const others = chosen.filter((id) => id !== 'P1');
  if (others.length === 0) return 'self';
  if (others.every((id) => PEER.includes(id))) return 'peer';
  const hasPeer = others.some((id) => PEER.includes(id) || PEER_TOO.includes(id));
  return !hasCommunity && hasPeer ? 'peer' : 'community';
}
