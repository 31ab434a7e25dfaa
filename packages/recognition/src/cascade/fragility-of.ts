import type { TeachingGraph } from './teaching-graph.js';

/**
 * The largest part of all learning that goes back directly to one person: each who learned brings one, shared by her teachers.
 * It is of one person, without her name: only the care circle sees it where there are few teachers (recognition §2.7).
 */
export function fragilityOf({ learners, teachers }: TeachingGraph): number {
  const learned = teachers.filter((those) => those.length > 0).length;
  if (learned === 0) return 0;
  const parts = learners.map((hers) =>
    hers.reduce((sum, learner) => sum + 1 / (teachers[learner]?.length ?? 1), 0),
  );
  return parts.reduce((most, part) => Math.max(most, part), 0) / learned;
}
