import type { Opened } from '../records/open-record.js';
import { attestersOf, type Attester } from './attesters-of.js';
import type { Bundle } from './bundle.js';

/**
 * Who vouches for whom, from those who vouch for one person up to where the links end. Only links by digest are followed, and a
 * badge cannot hold the digest of a later one: the walk ends.
 */
export function buildAttestationGraph(
  person: string,
  attesters: readonly Attester[],
  now: number,
  bundle: Bundle,
): ReadonlyMap<string, ReadonlySet<string>> {
  const graph = new Map<string, Set<string>>();
  const seen = new Set<string>();
  const open: { readonly learner: string; readonly badge: Opened<'badge'> }[] = [];
  const add = (learner: string, found: readonly Attester[]): void => {
    const holders = graph.get(learner) ?? new Set<string>();
    graph.set(learner, holders);
    for (const { person: holder, badge } of found) {
      if (holder !== learner) holders.add(holder);
      if (!seen.has(badge.digest)) open.push({ learner: holder, badge });
      seen.add(badge.digest);
    }
  };
  add(person, attesters);
  for (let next = open.pop(); next !== undefined; next = open.pop())
    add(next.learner, attestersOf(next.badge, now, bundle));
  return graph;
}
