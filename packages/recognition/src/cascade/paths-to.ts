import type { Opened } from '../records/open-record.js';
import { buildAttestationGraph } from './attestation-graph.js';
import { attestersOf, type Attester } from './attesters-of.js';
import type { Bundle } from './bundle.js';
import { countDisjointPaths } from './disjoint-paths.js';
import { familyRules } from './family-rules.js';
import { lineageOf, type Lineage } from './lineage-of.js';
import { lastingOf, memoryOf } from './memory.js';
import { boundPaths } from './top-of.js';

/** How many separate paths lead from the sources to the subject of a badge, up to those that its family asks for. */
export function pathsTo(badge: Opened<'badge'>, now: number, bundle: Bundle): number {
  const { paths } = memoryOf(bundle, now);
  const known = paths.get(badge.digest);
  if (known !== undefined) return known;
  const { id, achievement } = badge.record.credentialSubject;
  const lineage = lineageOf(achievement);
  const { minPaths } = familyRules(lineage.family, lineage.creator, bundle);
  const found = pathsThrough(id, attestersOf(badge, now, bundle), minPaths, lineage, now, bundle);
  paths.set(badge.digest, found);
  return found;
}

/** How many lead to a person through these attesters, up to a limit. */
export function pathsThrough(
  person: string,
  attesters: readonly Attester[],
  limit: number,
  { family, creator }: Pick<Lineage, 'family' | 'creator'>,
  now: number,
  bundle: Bundle,
): number {
  const { roots } = familyRules(family, creator, bundle);
  if (lastingOf(bundle).isShared) {
    const { least, most } = boundPaths(person, attesters, limit, roots, now, bundle);
    if (least === most) return least;
  }
  const graph = buildAttestationGraph(person, attesters, now, bundle);
  return countDisjointPaths(graph, roots, person, limit);
}
