import type { Quad, Term } from './quad.js';

/**
 * One line of N-Quads (RDF 1.1 N-Quads, canonical form). `label` names the blank nodes. Joined and not added up: engines
 * put off the work of an addition until the lines are sorted, and then do it for each comparison.
 */
export function writeQuad(
  { subject, predicate, object, graph }: Quad,
  label: (blank: number) => string,
): string {
  const write = (term: Term): string => (typeof term === 'number' ? label(term) : term);
  return graph === ''
    ? [write(subject), predicate, write(object), '.\n'].join(' ')
    : [write(subject), predicate, write(object), write(graph), '.\n'].join(' ');
}
