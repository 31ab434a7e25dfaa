import type { Draft } from './draft.js';
import type { Random } from './random.js';

const PLAIN_TEXTS = [
  'Réparer un vélo',
  'Sait changer une chambre à air.',
  'A garden sown together',
  'fr',
  '2026-03-01T00:00:00Z',
  '2026-03-01',
  'true',
  '1',
  '1.0',
  '5.0E-1',
  '日本語のバッジ',
  'Значок',
  '🌱 semis',
];

/** Texts that have to be escaped, or that other places of a document would take for something else. */
const ODD_TEXTS = [
  '',
  ' ',
  'a "quoted" word',
  'back\\slash',
  'line\nbreak\r\n\ttab',
  '\b\f\v\0',
  '\u0007\u001f\u007f',
  '\u0080\u009f\u00ad',
  '\u2028\u2029\ufeff',
  '\ue000\uffff',
  '\u{10000}\u{10ffff}',
  '\u202eright to left',
  'e\u0301 and \u00e9',
  '_:b0',
  '@id',
  '@value',
  'id',
  'type',
  '^^<urn:x>',
  '"@fr',
  '<urn:x>',
  '$1 $& $$',
  '{"@value": "x"}',
  'x'.repeat(300),
];

export function plainText(random: Random): string {
  return random.pick(PLAIN_TEXTS);
}

export function oddText(random: Random): string {
  return random.pick(ODD_TEXTS);
}

/** Half of a surrogate pair: JSON can say it, no UTF-8 text can. */
export function brokenText(random: Random): string {
  return random.pick(['\ud800', 'a\udfffb', '\udc00\ud800', '\ud83c']);
}

const ADDRESSES = [
  'https://atelier.example/badges/velo',
  'https://atelier.example/?q=1&r=%20#part',
  'http://localhost:8080/x',
  'did:example:alice',
  'did:key:z6MkmZGS5htvxRjcKpyWQMvUpkT12Pqy5U8kLYHpgG5D7Z6w#z6MkmZGS5htvxRjcKpyWQMvUpkT12Pqy5U8kLYHpgG5D7Z6w',
  'urn:uuid:91537dba-56cb-11ec-bf63-0242ac130002',
  'mailto:alice@atelier.example',
  'data:image/png;base64,iVBORw0KGgo=',
  'HTTPS://ATELIER.EXAMPLE/Ω',
  'urn:x-é:ü',
  'tag:atelier.example,2026:1',
];

export function address(random: Random): string {
  return random.pick(ADDRESSES);
}

const ODD_ADDRESSES = [
  '',
  ' ',
  'alice',
  '#part',
  '?query',
  '/path',
  '../up',
  './here',
  '//atelier.example/x',
  'https:',
  'https://',
  'urn:',
  ':x',
  'a:',
  'a:b',
  'A1+.-:b',
  '1a:b',
  'é:b',
  'x y:z',
  'https://atelier.example/with space',
  ' https://atelier.example/',
  'https://atelier.example/ ',
  'https://atelier.example/"quoted"',
  'https://atelier.example/<x>',
  'https://atelier.example/{x}|^`\\',
  'https://atelier.example/\u0000',
  'https://atelier.example/\n',
  'https://atelier.example/\u00a0\u3000',
  'https://atelier.example/a/../b',
  'https://atelier.example\\x',
  'https://atelier.example/\ud800',
  'https://[::1]/',
  'https://atelier.example/%zz',
  '_:b0',
  '_:',
  '_:b 0',
  '_:é',
  '_:c14n0',
  '@id',
  '@type',
  '@ignoreMe',
  '@',
  'id',
  'type',
  'xsd:date',
  'schema:name',
  'cred:issuer',
  'sec:x',
  'VerifiableCredential',
  'Achievement',
  'name',
  'JsonSchema',
  'assertionMethod',
  'own:thing',
  'own://thing',
  'toString',
  '__proto__',
  'constructor',
];

export function oddAddress(random: Random): string {
  return random.pick(ODD_ADDRESSES);
}

const NUMBERS = [0, 1, 5, 42, 100, 2026, -3, 1.5, 0.1, 3.14, -2.75, 99.9, 1234567.25, 0.001];

const ODD_NUMBERS = [
  -0,
  1e21,
  1e20,
  -1e21,
  123456789012345680000,
  2 ** 53,
  2 ** 53 + 2,
  2 ** 53 - 1,
  -(2 ** 53),
  2 ** 31,
  5e-7,
  1e-7,
  0.000001,
  5e-324,
  1.7976931348623157e308,
  1e100,
  1.1e21,
  0.1 + 0.2,
  1 / 3,
  100.5e10,
  1.23456789012345e15,
  4.35,
  9.999999999999999e22,
  Infinity,
  -Infinity,
];

export function number(random: Random): number {
  return random.pick(NUMBERS);
}

export function oddNumber(random: Random): number {
  return random.pick(ODD_NUMBERS);
}

/** Any small piece of JSON, as the value of a term of type `@json` may be. */
export function anyJson(random: Random, depth = 2): Draft {
  const kind = random.below(depth > 0 ? 8 : 6);
  if (kind === 0) return null;
  if (kind === 1) return random.chance(0.5);
  if (kind === 2) return number(random);
  if (kind === 3) return random.chance(0.3) ? oddNumber(random) : number(random);
  if (kind < 6) return random.chance(0.5) ? oddText(random) : plainText(random);
  const size = random.below(4);
  if (kind === 6) return random.times(size, () => anyJson(random, depth - 1));
  const names = ['b', 'a', 'é', '10', '9', '@id', '@context', '', 'name', '\u20ac', '\ud83d\ude02', '\ufb33'];
  return Object.fromEntries(random.times(size, () => [random.pick(names), anyJson(random, depth - 1)]));
}
