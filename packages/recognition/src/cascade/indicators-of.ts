import type { Cascade } from './cascade.js';
import { fragilityOf } from './fragility-of.js';
import { buildTeachingGraph, reachOf, type TeachingGraph } from './teaching-graph.js';

/** A number that says something of many, or that there are too few people to say it without speaking of one of them. */
export type Figure = { readonly value: number } | { readonly code: 'too_few' };

/** What a cascade says of all together, never of one (recognition D6, §2.7). */
export interface Indicators {
  /** People who taught, learned or are sources, those who left among them. */
  readonly people: Figure;
  readonly roots: Figure;
  /** 1⇒10: how many people each of the sources has reached, M(S) = reach(S) / size of S. */
  readonly multiplication: Figure;
  /** The number of the last wave. */
  readonly waves: Figure;
  /** The share of people who taught somebody: 0 to 1. */
  readonly transmission: Figure;
  /** The share of people who both learned and taught. */
  readonly reciprocity: Figure;
  /** As many gardens of one size would be as diverse: exp(−Σ p ln p). Of those whose garden is known. */
  readonly diversity: Figure;
  /** The share of learning that went from one garden to another. */
  readonly permeability: Figure;
  /** The largest part of all learning that goes back to one teacher; said of ten teachers or more. */
  readonly fragility: Figure;
}

export interface IndicatorOptions {
  /** A figure that is of fewer people is not given. Default, and never less than: 5 (recognition §2.7). */
  readonly minPeople?: number;
}

/** Fewer than that, and a group has a number of one or two people. */
const MIN_PEOPLE = 5;
/** With fewer teachers everybody knows who it is (recognition §2.7). */
const MIN_TEACHERS = 10;
/** The work of one source is hers alone. */
const MIN_ROOTS = 2;

/** The collective indicators of a cascade. */
export function indicatorsOf(cascade: Cascade, options: IndicatorOptions = {}): Indicators {
  const graph = buildTeachingGraph(cascade);
  const k = leastOf(options);
  const size = graph.people.length;
  const roots = placesWhere(graph, (place) => graph.people[place]?.isRoot === true);
  const teachers = placesWhere(graph, (place) => taught(place, graph));
  const both = teachers.filter((place) => (graph.teachers[place] ?? []).length > 0);
  const known = graph.people.flatMap(({ garden }) => garden ?? []);
  const crossing = gardenPairs(graph);
  const from = (people: number, value: number, least = k): Figure =>
    people >= least && size >= k ? { value } : { code: 'too_few' };
  return Object.freeze({
    people: from(size, size),
    roots: from(roots.length, roots.length, MIN_ROOTS),
    multiplication: from(roots.length, reachOf(roots, graph) / roots.length, MIN_ROOTS),
    waves: from(size, lastWave(graph)),
    transmission: from(size, teachers.length / size),
    reciprocity: from(size, both.length / size),
    diversity: from(known.length, effectiveNumber(known)),
    permeability: from(crossing.people, crossing.share),
    fragility: from(teachers.length, fragilityOf(graph), MIN_TEACHERS),
  });
}

/**
 * M(S) of a garden or of a workshop: how many people each of those in it has reached. A group of fewer people than the threshold
 * has none: two groups that differ by one person would tell what she did.
 */
export function multiplicationOf(
  group: readonly string[],
  cascade: Cascade,
  options: IndicatorOptions = {},
): Figure {
  const graph = buildTeachingGraph(cascade);
  const places = new Set(group.flatMap((id) => graph.placeOf(id) ?? []));
  return places.size < leastOf(options)
    ? { code: 'too_few' }
    : { value: reachOf(places, graph) / places.size };
}

function leastOf({ minPeople = MIN_PEOPLE }: IndicatorOptions): number {
  return Math.max(minPeople, MIN_PEOPLE);
}

function placesWhere({ people }: TeachingGraph, isWanted: (place: number) => boolean): readonly number[] {
  return [...people.keys()].filter(isWanted);
}

function taught(place: number, { learners }: TeachingGraph): boolean {
  return (learners[place] ?? []).length > 0;
}

function lastWave({ people }: TeachingGraph): number {
  return people.reduce((last, { generation = 0 }) => Math.max(last, generation), 0);
}

function effectiveNumber(gardens: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const garden of gardens) counts.set(garden, (counts.get(garden) ?? 0) + 1);
  const shares = [...counts.values()].map((count) => count / gardens.length);
  return Math.exp(-shares.reduce((sum, share) => sum + share * Math.log(share), 0));
}

function gardenPairs({ people, learners }: TeachingGraph): {
  readonly people: number;
  readonly share: number;
} {
  const involved = new Set<number>();
  let [all, between] = [0, 0];
  for (const [teacher, { garden }] of people.entries()) {
    for (const learner of learners[teacher] ?? []) {
      const other = people[learner]?.garden;
      if (garden === undefined || other === undefined) continue;
      all += 1;
      if (garden !== other) between += 1;
      involved.add(teacher).add(learner);
    }
  }
  return { people: involved.size, share: between / all };
}
