// Writes the text of a JSON-LD context shorter, so that packages/openbadges-validator-core/src/contexts/unfold.ts gives it
// back letter by letter. The two keep the same lists in the same order.
const PREFIXES = [
  'https://purl.imsglobal.org/spec/vc/ob/vocab.html#',
  'https://www.w3.org/2018/credentials#',
  'https://schema.org/',
  'https://w3id.org/security#',
  '@',
  'https://www.w3.org/2001/XMLSchema#',
  'http://www.w3.org/2001/XMLSchema#',
  'https://www.w3.org/ns/credentials/status#',
  'https://www.iana.org/assignments/jwt#',
  'https://www.iana.org/assignments/jose#',
];
/** In this order; unfolded in the other one. */
const PHRASES = [
  [',"@type":"@id"', '^'],
  [',"@container":"@set"', '*'],
  ['"@context":{', '('],
  ['"@protected":true,id=4,type=4', '!'],
];
const TOKENS = /[~=$^*(!]/;

const prefixOf = (iri) =>
  PREFIXES.findIndex((prefix) => iri.startsWith(prefix) && /^\w+$/.test(iri.slice(prefix.length)));

function foldTerm(whole, name, opening, iri) {
  const index = prefixOf(iri);
  if (index === -1) return whole;
  const word = iri.slice(PREFIXES[index].length);
  return `${name}${opening ? '~' : '='}${index}${word === name ? '' : word}`;
}

function foldType(whole, iri) {
  const index = prefixOf(iri);
  return index === -1 || iri === '@id' ? whole : `$${index}${iri.slice(PREFIXES[index].length)}`;
}

export function foldContext(text) {
  if (TOKENS.test(text)) throw new Error('The context holds a character that folding needs.');
  const folded = text
    .replace(/"(\w+)":(\{"@id":)?"([^"]*)"/g, foldTerm)
    .replace(/,"@type":"([^"]*)"/g, foldType);
  return PHRASES.reduce((shorter, [phrase, token]) => shorter.replaceAll(phrase, token), folded);
}
