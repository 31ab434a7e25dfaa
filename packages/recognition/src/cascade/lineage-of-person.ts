import type { Cascade, CascadeEdge } from './cascade.js';
import { buildTeachingGraph, reachOf } from './teaching-graph.js';

/** What the cascade says of one person, for herself: « J’ai appris de … · j’ai transmis à 2 personnes (3 en tout) » (recognition §2.8). */
export interface PersonLineage {
  /** Of whom and of what she learned, by what it was said. */
  readonly learnedFrom: readonly CascadeEdge[];
  /** To whom she passed it on directly. */
  readonly passedOn: readonly CascadeEdge[];
  /** How many people learned of her directly and through others, as far as both sides signed. */
  readonly reach: number;
}

/** Shown to the person, and to whom she chooses to show it (recognition §2.8). */
export function lineageOfPerson(person: string, cascade: Cascade): PersonLineage {
  const graph = buildTeachingGraph(cascade);
  const place = graph.placeOf(person);
  return {
    learnedFrom: cascade.edges.filter(({ to }) => to === person),
    passedOn: cascade.edges.filter(({ from }) => from === person),
    reach: place === undefined ? 0 : reachOf([place], graph),
  };
}
