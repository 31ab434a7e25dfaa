import { idOf } from '../records/lib/id-of.js';
import type { Opened } from '../records/open-record.js';
import { buildAttestationGraph } from './attestation-graph.js';
import { attestersOf } from './attesters-of.js';
import type { Bundle } from './bundle.js';
import { countDisjointPaths } from './disjoint-paths.js';
import { familyRules } from './family-rules.js';
import { lineageOf } from './lineage-of.js';
import { findStamp } from './find-stamp.js';

/**
 * Whether a badge makes a holder of its subject: she is a root, or the community itself issued it, or enough separate paths lead
 * to her; in the seed phase one path and the stamp of the community (recognition §2.5). A badge that somebody signed for
 * herself, or that one dishonest holder signed, makes none.
 */
export function isHolder(badge: Opened<'badge'>, now: number, bundle: Bundle): boolean {
  bundle.use(badge);
  const { issuer, credentialSubject } = badge.record;
  const { creator, family } = lineageOf(credentialSubject.achievement);
  const isOfTheCommunity = creator !== undefined && idOf(issuer) === creator;
  if (isOfTheCommunity && creator !== credentialSubject.id) return true;
  const { roots, minPaths, seedPaths } = familyRules(family, creator, bundle);
  const attesters = attestersOf(badge, now, bundle);
  const graph = buildAttestationGraph(credentialSubject.id, attesters, now, bundle);
  const paths = countDisjointPaths(graph, roots, credentialSubject.id, minPaths);
  if (paths >= minPaths) return true;
  return paths >= seedPaths && findStamp(badge.record.id, creator, now, bundle) !== undefined;
}
