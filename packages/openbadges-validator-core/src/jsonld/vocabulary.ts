export const XSD = 'http://www.w3.org/2001/XMLSchema#';
export const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
/** The datatype of a number with a fraction, as N-Quads writes it behind the quotes. */
export const DOUBLE = `^^<${XSD}double>`;
