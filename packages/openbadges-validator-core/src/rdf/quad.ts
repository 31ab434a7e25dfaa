/** A term as N-Quads writes it (`<iri>`, `"literal"^^<datatype>`), or a blank node by its number, from 0 on. */
export type Term = string | number;

/** One statement of an RDF dataset. The default graph is the empty text. */
export interface Quad {
  readonly subject: Term;
  readonly predicate: string;
  readonly object: Term;
  readonly graph: Term;
}
