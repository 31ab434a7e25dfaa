/** The beginnings of addresses, by the digit that stands for them. `scripts/lib/fold-context.mjs` keeps the same list. */
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
const PHRASES: readonly (readonly [string, string])[] = [
  ['!', '"@protected":true,id=4,type=4'],
  ['(', '"@context":{'],
  ['*', ',"@container":"@set"'],
  ['^', ',"@type":"@id"'],
];
/** `name~0word`: a term that is an object; `name=0word`: one that is a text. No word: it is the name again. */
const TERM = /(\w+)([~=])(\d)(\w*)/g;
const TYPE = /\$(\d)(\w+)/g;

/** Gives the text of a context back as it was pinned, letter by letter. Two of them are needed to verify any badge. */
export function unfold(folded: string): string {
  return PHRASES.reduce((text, [token, phrase]) => text.replaceAll(token, phrase), folded)
    .replace(TYPE, (_, prefix: string, word: string) => `,"@type":"${PREFIXES[Number(prefix)]}${word}"`)
    .replace(
      TERM,
      (_, name: string, kind: string, prefix: string, word: string) =>
        `"${name}":${kind === '~' ? '{"@id":' : ''}"${PREFIXES[Number(prefix)]}${word || name}"`,
    );
}
