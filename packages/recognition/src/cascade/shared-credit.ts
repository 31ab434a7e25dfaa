import { circlesOf } from './circles-of.js';
import type { TeachingGraph } from './teaching-graph.js';

/**
 * The shared credit ρ of everybody (recognition §2.7): ρ(v) = Σ over her learners l of (1 + ρ(l)) / (teachers of l). Each person
 * whom the sources reach brings one, that goes up to her teachers in equal parts: so Σ over the roots of (1 + ρ) is the number of
 * people reached.
 *
 * Badges run in no circle, but people may: she taught me one thing, I taught her another. Inside of a circle only those edges count
 * that lead to a later wave; a root has no teachers, and who is not reached from the roots is nobody's. Everybody reached still has
 * a teacher then, of the wave before, and the law holds.
 *
 * Never shown of one person: it is for what is said of all.
 *
 * @returns by the places of the graph
 */
export function sharedCredit(graph: TeachingGraph): Float64Array {
  const circles = circlesOf(graph.learners);
  const credit = new Float64Array(graph.people.length);
  const byWave = [...credit.keys()].filter((person) => waveOf(person, graph) !== undefined);
  // Whoever comes last first: a later circle has a lower number, and within one the later wave comes later.
  byWave.sort(
    (a, b) => (circles[a] ?? 0) - (circles[b] ?? 0) || (waveOf(b, graph) ?? 0) - (waveOf(a, graph) ?? 0),
  );
  for (const learner of byWave) {
    const teachers = countingTeachers(learner, circles, graph);
    const part = (1 + (credit[learner] ?? 0)) / teachers.length;
    for (const teacher of teachers) credit[teacher] = (credit[teacher] ?? 0) + part;
  }
  return credit;
}

function countingTeachers(learner: number, circles: Int32Array, graph: TeachingGraph): readonly number[] {
  if (graph.people[learner]?.isRoot === true) return [];
  return (graph.teachers[learner] ?? []).filter((teacher) => {
    const [before, after] = [waveOf(teacher, graph), waveOf(learner, graph)];
    if (before === undefined || after === undefined) return false;
    return circles[teacher] !== circles[learner] || before < after;
  });
}

function waveOf(person: number, { people }: TeachingGraph): number | undefined {
  return people[person]?.generation;
}
