import type { Quad, Term } from './quad.js';

/** One line of N-Quads (RDF 1.1 N-Quads, canonical form). `label` names the blank nodes. */
export function writeQuad(
  { subject, predicate, object, graph }: Quad,
  label: (blank: number) => string,
): string {
  const write = (term: Term): string => (typeof term === 'number' ? label(term) : term);
  const triple = `${write(subject)} ${predicate} ${write(object)}`;
  return graph === '' ? `${triple} .\n` : `${triple} ${write(graph)} .\n`;
}
