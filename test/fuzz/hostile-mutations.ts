// Changes that badges do not need: what nobody expects, or what somebody would write to be misread.
import {
  isDraftObject,
  objectsOf,
  setMember,
  setValue,
  valueAt,
  type Draft,
  type DraftObject,
} from './draft.js';
import { OB_3_0_3, V2 } from './choose-contexts.js';
import { address, anyJson, brokenText, oddAddress, oddNumber, oddText, plainText } from './odd-values.js';
import type { Random } from './random.js';
import { addContext, pickPlace, type Mutation } from './usual-mutations.js';

const IRI = 'https://atelier.example/terms#own';

const NAMES = [
  'unknown',
  '',
  ' ',
  '@unknown',
  '@',
  '@ignoreMe',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'https://atelier.example/terms#absolute',
  'https://atelier.example/with space',
  'urn:x:y',
  '_:b0',
  'schema:name',
  'xsd:date',
  'cred:issuer',
  'sec:proof',
  'own:thing',
  'own:',
  ':own',
  'id:x',
  'issuer:x',
  './relative',
  '#part',
  'Achievement',
  'VerifiableCredential',
  'achievement',
  'proofValue',
  'cryptosuite',
  'dateOfBirth',
  'jti',
];

const KEYWORDS = [
  '@id',
  '@type',
  '@value',
  '@language',
  '@direction',
  '@graph',
  '@set',
  '@list',
  '@reverse',
  '@included',
  '@nest',
  '@index',
  '@json',
  '@none',
  '@vocab',
  '@base',
  '@container',
  '@version',
  '@import',
  '@propagate',
  '@protected',
  '@prefix',
  '@default',
  '@embed',
  '@preserve',
];

function isAddress(value: Draft): boolean {
  return typeof value === 'string' && /^(?:https?|did|urn|mailto):/.test(value);
}

function anyValue(random: Random): Draft {
  return random.pick<() => Draft>([
    () => plainText(random),
    () => oddText(random),
    () => address(random),
    () => oddAddress(random),
    () => oddNumber(random),
    () => true,
    () => null,
    () => [],
    () => ({}),
    () => [[plainText(random)], [[]]],
    () => ({ id: address(random) }),
    () => ({ id: address(random), name: plainText(random) }),
    () => ({ '@value': plainText(random) }),
    () => ({ '@list': [plainText(random), { name: 'x' }] }),
    () => ({ '@set': [plainText(random)] }),
    () => ({ name: plainText(random) }),
    () => [{ '@graph': [{ id: address(random), 'https://x.example/p': 'y' }] }],
    () => anyJson(random),
  ])();
}

/** Contexts that say something else than what a word means. */
function oddContext(random: Random): Draft {
  return random.pick<() => Draft>([
    () => null,
    () => [],
    () => ({}),
    () => 5,
    () => true,
    () => '',
    () => 'https://atelier.example/unknown.json',
    () => 'relative.json',
    () => V2,
    () => OB_3_0_3,
    () => [V2, OB_3_0_3],
    () => [OB_3_0_3, V2],
    () => [null, V2, OB_3_0_3],
    () => [[V2], OB_3_0_3],
    () => 'https://www.w3.org/2018/credentials/v1',
    () => 'https://w3id.org/security/data-integrity/v2',
    () => ({ '@context': { own: IRI } }),
    () => ({ '@vocab': 'https://atelier.example/vocab#' }),
    () => ({ '@vocab': '' }),
    () => ({ '@base': 'https://atelier.example/' }),
    () => ({ '@base': null }),
    () => ({ '@language': 'fr' }),
    () => ({ '@language': null }),
    () => ({ '@direction': 'rtl' }),
    () => ({ '@version': 1.1 }),
    () => ({ '@version': 1.1, own: IRI }),
    () => ({ '@version': 1 }),
    () => ({ '@version': '1.1' }),
    () => ({ '@import': V2 }),
    () => ({ '@propagate': false, own: IRI }),
    () => ({ '@propagate': true, own: IRI }),
    () => ({ '@protected': true, own: IRI }),
    () => ({ '@protected': false, own: IRI }),
    () => ({ '@protected': 'true', own: IRI }),
    () => ({ [random.pick(NAMES)]: IRI }),
    () => ({
      [random.pick(NAMES)]: random.pick<Draft>([{ '@id': IRI }, null, { '@id': null }, '@id', '@type']),
    }),
    () => ({ [random.pick(KEYWORDS)]: random.pick<Draft>([IRI, null, true, { '@id': IRI }]) }),
    () => ({
      own: random.pick<Draft>([
        5,
        true,
        [],
        ['x'],
        {},
        null,
        '',
        oddAddress(random),
        `${IRI}/`,
        'own',
        'other',
      ]),
    }),
    () => ({ own: { '@id': oddAddress(random) } }),
    () => ({ own: { '@id': IRI, '@type': oddAddress(random) } }),
    () => ({
      own: { '@id': IRI, '@type': random.pick<Draft>(['@value', '@list', null, 5, '@json', ['@id']]) },
    }),
    () => ({
      own: {
        '@id': IRI,
        '@container': random.pick<Draft>([
          '@language',
          '@index',
          '@id',
          '@type',
          '@graph',
          '@list',
          '@set',
          '@unknown',
          null,
          [],
          ['@list', '@set'],
          ['@graph', '@set'],
          ['@graph', '@id'],
          ['@index', '@set'],
          ['@set', '@set'],
        ]),
      },
    }),
    () => ({ own: { '@id': IRI, '@language': random.pick<Draft>(['fr', null, 5, 'not a language']) } }),
    () => ({ own: { '@id': IRI, '@direction': random.pick<Draft>(['rtl', 'ltr', null, 'up']) } }),
    () => ({ own: { '@id': IRI, '@prefix': random.pick<Draft>([true, false, 'yes']) } }),
    () => ({ own: { '@id': IRI, '@nest': '@nest' } }),
    () => ({ own: { '@id': IRI, '@index': 'name' } }),
    () => ({ own: { '@id': IRI, '@context': { name: `${IRI}Name` } } }),
    () => ({ Own: { '@id': IRI, '@context': { inner: `${IRI}Inner`, name: `${IRI}Name` } } }),
    () => ({ own: { '@id': IRI, '@context': null } }),
    () => ({ own: { '@id': IRI, '@context': [] } }),
    () => ({ own: { '@id': IRI, '@unknown': 1 } }),
    () => ({ own: { '@reverse': IRI } }),
    () => ({ own: { '@id': IRI, '@reverse': IRI } }),
    () => ({ own: 'other', other: 'own' }),
    () => ({ own: 'other:x', other: 'third:y', third: 'https://atelier.example/' }),
    () => ({ own: { '@id': 'other' }, other: IRI }),
    () => ({ own: { '@id': 'pre:x' }, pre: { '@id': 'https://atelier.example/', '@prefix': true } }),
    () => ({ own: { '@id': 'pre:x' }, pre: 'https://atelier.example/' }),
    () => ({ own: { '@id': 'pre:x' }, pre: 'https://atelier.example/x' }),
    () => ({ pre: 'https://atelier.example/', 'pre:x': 'https://atelier.example/x' }),
    () => ({ pre: 'https://atelier.example/', 'pre:x': 'https://atelier.example/y' }),
    () => ({ own: 'https://atelier.example/', https: 'https://atelier.example/', did: 'urn:did:' }),
    () => ({
      urn: 'https://atelier.example/#',
      mailto: { '@id': 'https://atelier.example/#', '@prefix': true },
    }),
    () => ({ name: IRI }),
    () => ({ name: 'https://schema.org/name' }),
    () => ({ name: { '@id': 'https://schema.org/name' } }),
    () => ({ name: { '@id': 'https://schema.org/name', '@type': '@id' } }),
    () => ({ name: { '@id': 'https://schema.org/name', '@protected': true } }),
    () => ({ name: null }),
    () => ({ issuer: IRI }),
    () => ({ issuer: { '@id': 'https://www.w3.org/2018/credentials#issuer', '@type': '@id' } }),
    () => ({ id: '@id', type: '@type' }),
    () => ({ id: '@type', type: '@id' }),
    () => ({ id: IRI }),
    () => ({ ident: '@id', kind: '@type' }),
    () => ({ ident: { '@id': '@id' }, kind: { '@id': '@type', '@container': '@set' } }),
    () => ({ kind: { '@id': '@type', '@protected': true } }),
    () => ({
      text: '@value',
      tongue: '@language',
      all: '@graph',
      some: '@set',
      row: '@list',
      inside: '@included',
    }),
    () => ({ Achievement: IRI }),
    () => ({ Profile: { '@id': IRI } }),
    () => ({ VerifiableCredential: null }),
    () => ({ own: IRI, '': IRI }),
    () => ({ own: IRI, extra: { '@id': `${IRI}Extra`, '@type': 'own' } }),
    () => ({ extra: { '@id': `${IRI}Extra`, '@type': 'own' }, own: IRI }),
  ])();
}

/** Uses the words that {@link oddContext} may define. */
function useWords(document: DraftObject, random: Random): void {
  const words = [
    'own',
    'pre:x',
    'other',
    'ident',
    'kind',
    'text',
    'all',
    'some',
    'row',
    'inside',
    'extra',
    'own:thing',
    'Own',
  ];
  for (let count = random.below(3); count > 0; count--) {
    const object = random.pick(objectsOf(document));
    setMember(object, random.pick(words), anyValue(random));
    if (random.chance(0.2)) object['type'] = random.pick<Draft>(['Own', ['Own', 'Achievement'], 'own']);
  }
}

function blankNames(document: DraftObject, random: Random, share: number): void {
  for (const object of objectsOf(document)) if (random.chance(share)) object['id'] = `_:b${random.below(3)}`;
}

/** Nodes without statements of their own that all know each other. */
function clique(random: Random): Draft {
  const size = 2 + random.below(4);
  return random.times(size, (from) => ({
    id: `_:n${from}`,
    'https://x.example/knows': random
      .times(size, (to) => ({ id: `_:n${to}` }))
      .filter((_, to) => to !== from),
  }));
}

export const HOSTILE_MUTATIONS: Readonly<Record<string, Mutation>> = {
  'a word that nothing defines': (document, random) => {
    setMember(random.pick(objectsOf(document)), random.pick(NAMES), anyValue(random));
  },
  'a keyword as a member': (document, random) => {
    setMember(random.pick(objectsOf(document)), random.pick(KEYWORDS), anyValue(random));
  },
  'any value': (document, random) => {
    const place = pickPlace(document, random);
    if (place) setValue(place, anyValue(random));
  },
  'an odd address': (document, random) => {
    setMember(random.pick(objectsOf(document)), random.pick(['id', '@id', 'id']), oddAddress(random));
  },
  'an odd address somewhere': (document, random) => {
    const place = pickPlace(document, random, (one) => isAddress(valueAt(one)));
    if (place) setValue(place, oddAddress(random));
  },
  'an odd type': (document, random) => {
    const type = random.pick<Draft>([
      oddAddress(random),
      [oddAddress(random)],
      [],
      null,
      5,
      {},
      ['Profile', ['Image']],
      [null],
      address(random),
      ['Profile', 'Profile'],
    ]);
    setMember(random.pick(objectsOf(document)), random.pick(['type', '@type', 'type']), type);
  },
  'an odd number': (document, random) => {
    const place = pickPlace(document, random);
    if (place) setValue(place, oddNumber(random));
  },
  'half a character': (document, random) => {
    const place = pickPlace(document, random, (one) => typeof valueAt(one) === 'string');
    if (place) setValue(place, brokenText(random));
  },
  'a list of lists': (document, random) => {
    const place = pickPlace(document, random);
    if (place) setValue(place, [[structuredClone(valueAt(place))], []]);
  },
  'an odd value object': (document, random) => {
    const place = pickPlace(document, random);
    const value = random.pick<Draft>([
      { '@value': oddNumber(random) },
      { '@value': true },
      { '@value': null },
      { '@value': [] },
      { '@value': {} },
      { '@value': 'x', '@type': 'xsd:date' },
      { '@value': 'x', '@type': address(random) },
      { '@value': 'x', '@type': '@json' },
      { '@value': { a: 1 }, '@type': '@json' },
      {
        '@value': 'x',
        '@language': random.pick<Draft>([
          '',
          'not a language',
          'fr_FR',
          5,
          null,
          'x'.repeat(9),
          'fr-',
          'FR',
          'é',
        ]),
      },
      { '@value': 'x', '@direction': 'rtl' },
      { '@value': 'x', '@language': 'ar', '@direction': 'rtl' },
      { '@value': 'x', '@index': 'y' },
      { '@value': 'x', '@id': 'urn:x' },
      { '@value': 'x', name: 'y' },
      { '@value': 'x', type: 'xsd:date' },
      { '@value': 'x', '@context': { own: IRI } },
      { '@language': 'fr' },
      { '@value': 'x', '@language': 'fr', '@type': 'xsd:string' },
    ]);
    if (place) setValue(place, value);
  },
  'a language map': (document, random) => {
    const place = pickPlace(document, random);
    if (place) setValue(place, { fr: plainText(random), en: plainText(random), '@none': 'x' });
  },
  'a list or a set': (document, random) => {
    const place = pickPlace(document, random);
    const inner = place && structuredClone(valueAt(place));
    if (place)
      setValue(
        place,
        random.pick<Draft>([
          { '@list': inner ?? [] },
          { '@set': inner ?? [] },
          { '@list': [] },
          { '@graph': inner ?? [] },
        ]),
      );
  },
  'a graph around all': (document, random) => {
    const { '@context': context = [], ...rest } = document;
    for (const name of Object.keys(document)) delete document[name];
    Object.assign(document, {
      '@context': context,
      '@graph': random.pick<Draft>([rest, [rest, structuredClone(rest)], []]),
    });
    if (random.chance(0.3)) document['id'] = address(random);
  },
  'a context that is none': (document, random) => {
    addContext(document, oddContext(random));
    useWords(document, random);
  },
  'another context': (document, random) => {
    document['@context'] = oddContext(random);
    useWords(document, random);
  },
  'no context': (document, random) => {
    if (random.chance(0.5)) delete document['@context'];
    else document['@context'] = random.pick<Draft>([null, [], {}, '']);
  },
  'a context inside': (document, random) => {
    setMember(random.pick(objectsOf(document)), '@context', oddContext(random));
    useWords(document, random);
  },
  'contexts in another order': (document, random) => {
    const contexts = document['@context'];
    if (Array.isArray(contexts))
      document['@context'] = random.shuffle([...contexts, random.pick(contexts) ?? V2]);
  },
  'blank names': (document, random) => blankNames(document, random, 0.3),
  'one blank name for all': (document) => {
    for (const object of objectsOf(document)) object['id'] = '_:b0';
  },
  'look-alikes that know each other': (document, random) => {
    const place = pickPlace(
      document,
      random,
      (one) => isDraftObject(valueAt(one)) || Array.isArray(valueAt(one)),
    );
    if (place) setValue(place, clique(random));
  },
  'many look-alikes': (document, random) => {
    const object = random.pick(objectsOf(document));
    const one: Draft = random.pick<Draft>([
      { type: 'Image' },
      { type: 'Criteria', narrative: 'x' },
      { name: 'x' },
    ]);
    setMember(
      object,
      random.pick(['evidence', 'achievement', 'image', 'alignment', 'creator']),
      random.times(2 + random.below(12), () => structuredClone(one)),
    );
  },
  'look-alikes in look-alikes': (document, random) => {
    const inner = (): Draft =>
      random.times(2, () => ({ type: 'Profile', name: 'x', image: { type: 'Image' } }));
    setMember(
      random.pick(objectsOf(document)),
      'issuer',
      random.times(2 + random.below(2), () => ({ type: 'Profile', parentOrg: inner(), image: inner() })),
    );
  },
  'a very long list': (document, random) => {
    const object = random.pick(objectsOf(document));
    setMember(
      object,
      random.pick(['tag', 'name', 'evidence', 'allowedValue']),
      random.times(200 + random.below(200), (position) => random.pick<Draft>([`text ${position}`, position])),
    );
  },
  'objects deep inside': (document, random) => {
    let inner: DraftObject = { type: 'Profile', name: plainText(random) };
    for (let depth = 10 + random.below(20); depth > 0; depth--) inner = { type: 'Profile', parentOrg: inner };
    setMember(document, 'issuer', inner);
  },
  'both a word and its keyword': (document, random) => {
    const object = random.pick(objectsOf(document));
    setMember(
      object,
      random.pick(['@id', '@type', 'id', 'type']),
      random.pick<Draft>([address(random), 'Profile', ['Profile']]),
    );
  },
  'the same document inside itself': (document, random) => {
    setMember(
      random.pick(objectsOf(document)),
      random.pick(['issuer', 'evidence', 'proof', 'verifiableCredential']),
      structuredClone(document),
    );
  },
  'a graph in a graph': (document, random) => {
    const proof: DraftObject = { type: 'DataIntegrityProof', proofPurpose: 'assertionMethod' };
    setMember(document, 'proof', {
      ...proof,
      proof: random.pick<Draft>([proof, [proof, { ...proof }], {}, [], 'urn:x']),
    });
  },
  'an odd graph': (document, random) => {
    const odd = random.pick<Draft>([
      {},
      [],
      [{}],
      null,
      'urn:x',
      'x',
      5,
      true,
      { id: 'urn:x' },
      { '@value': 'x' },
      { '@graph': [] },
      [{ type: 'DataIntegrityProof' }, { type: 'DataIntegrityProof' }],
      { '@list': [] },
      { type: 'DataIntegrityProof', id: 'urn:x' },
      { '@id': 'urn:x', '@graph': { name: 'x' } },
    ]);
    setMember(random.pick(objectsOf(document)), random.pick(['proof', 'verifiableCredential']), odd);
  },
  'an object that says nothing': (document, random) => {
    const place = pickPlace(document, random);
    if (place)
      setValue(
        place,
        random.pick<Draft>([
          {},
          [{}],
          [{}, {}],
          { id: null },
          { '@context': [] },
          { type: [] },
          { '@index': 'x' },
        ]),
      );
  },
};
