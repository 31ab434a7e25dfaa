import type { Cascade, CascadeNode } from './cascade.js';

/** Who taught whom, as far as both sides signed it: by places in the list of people. */
export interface TeachingGraph {
  /** People and ghosts, in the order of the cascade; notes are nobody. */
  readonly people: readonly CascadeNode[];
  readonly learners: readonly (readonly number[])[];
  readonly teachers: readonly (readonly number[])[];
  /** Where somebody stands; undefined of who is not there. */
  placeOf(id: string): number | undefined;
}

/** Those who have neither taught nor learned and are no source are no part of it. */
export function buildTeachingGraph({ nodes, edges }: Cascade): TeachingGraph {
  const confirmed = edges.filter(({ state }) => state !== 'declared');
  const taking = new Set(confirmed.flatMap(({ from, to }) => [from, to]));
  const people = nodes.filter(({ id, kind, isRoot }) => kind !== 'note' && (isRoot || taking.has(id)));
  const places = new Map(people.map(({ id }, place) => [id, place]));
  const learners = people.map((): number[] => []);
  const teachers = people.map((): number[] => []);
  for (const { from, to } of confirmed) {
    const [teacher, learner] = [places.get(from), places.get(to)];
    if (teacher === undefined || learner === undefined) continue;
    learners[teacher]?.push(learner);
    teachers[learner]?.push(teacher);
  }
  return { people, learners, teachers, placeOf: (id) => places.get(id) };
}

/** How many people learned from a group, directly or through others, without those in it (recognition §2.7, `reach`). */
export function reachOf(group: Iterable<number>, { learners }: Pick<TeachingGraph, 'learners'>): number {
  const reached = new Set(group);
  const size = reached.size;
  for (const person of reached) for (const learner of learners[person] ?? []) reached.add(learner);
  return reached.size - size;
}
