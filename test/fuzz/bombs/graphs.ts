import type { Json, JsonObject } from '../../../packages/openbadges-validator-core/src/json.js';
import { buildCredential, CONTEXTS } from '../../openbadges-validator-core/fixtures/build-credential.js';
import { createHostileIssuer } from '../hostile-issuer.js';
import { list, repeat, type Bomb, type Bombs } from './bomb.js';

const { did, keyId } = createHostileIssuer();

/** What is signed is brought into its form before anybody knows whether the signature holds: any will do. */
function forge(changes: object, cryptosuite = 'eddsa-rdfc-2022'): Bomb {
  const proof = {
    type: 'DataIntegrityProof',
    cryptosuite,
    created: '2026-04-01T00:00:00Z',
    verificationMethod: keyId,
    proofPurpose: 'assertionMethod',
    proofValue: `z${'2'.repeat(87)}`,
  };
  return { input: JSON.stringify({ ...buildCredential(did), ...changes, proof }) };
}

const FETCHED = 'https://atelier.example/context.json';
/** Read by the words of a context of the issuer's own, which the caller lets be fetched. */
function fetching(context: object, mot: Json): Bomb {
  return {
    ...forge({ '@context': [...CONTEXTS, FETCHED], mot }),
    web: { [FETCHED]: { '@context': context } },
    options: { fetchContexts: true },
  };
}

const evidence = (count: number, make: (at: number) => object): Json =>
  list(count, (at) => ({ type: ['Evidence'], ...make(at) }));
const word = (at: number): JsonObject => ({ [`mot${at}`]: `urn:mot:${at}` });
/** Where these words are used, the `jsonld` library reads the document. */
const BY_LIBRARY = { mot: { '@id': 'urn:mot', '@type': '@json' } };
/** Nameless objects that each refer to all others. */
const clique = (count: number): Json =>
  list(count, (at) => ({
    '@id': `_:b${at}`,
    voisin: list(count, (other) => ({ '@id': `_:b${other}` })),
  }));
const NEIGHBOUR = { voisin: 'urn:voisin' };
/** Rings of nameless objects that all look alike. */
const rings = (count: number, length: number): Json =>
  list(count * length, (at) => ({
    '@id': `_:b${at}`,
    voisin: { '@id': `_:b${at - (at % length) + ((at + 1) % length)}` },
  }));
const chain = (length: number): Json => (length === 0 ? {} : { type: ['Evidence'], mot: chain(length - 1) });

/** Documents that are hard to read as JSON-LD or to write as N-Quads. */
export const graphs: Bombs = {
  'graph: one type again and again': () => forge({ type: list(45_000, () => 'VerifiableCredential') }),
  'graph: types in every combination': () =>
    forge({
      evidence: evidence(2000, (at) => ({
        id: `urn:e:${at}`,
        type: [
          'Achievement',
          'Address',
          'Alignment',
          'Evidence',
          'GeoCoordinates',
          'Image',
          'Profile',
          'Related',
          'ResultDescription',
          'RubricCriterionLevel',
          'VerifiableCredential',
        ].filter((_, bit) => (at >> bit) & 1 || bit === 3),
      })),
    }),
  'graph: contexts in a row': () => forge({ '@context': [...CONTEXTS, ...list(2500, word)] }),
  'graph: thousands of words in each of thousands of objects': () =>
    forge({
      '@context': [...CONTEXTS, Object.assign({}, ...list(15_000, word)) as object],
      evidence: evidence(1400, (at) => ({ id: `urn:e:${at}`, '@context': word(-at) })),
    }),
  'graph: the same, by the library': () =>
    forge({
      '@context': [...CONTEXTS, { ...BY_LIBRARY, ...(Object.assign({}, ...list(2600, word)) as object) }],
      mot: {},
      evidence: evidence(25, (at) => ({ id: `urn:e:${at}`, '@context': word(-at) })),
    }),
  'graph: nameless objects that are alike': () => forge({ evidence: evidence(2900, () => ({})) }),
  'graph: nameless objects in a list that are alike': () =>
    forge({
      '@context': [...CONTEXTS, { mot: { '@id': 'urn:mot', '@container': '@list' } }],
      mot: list(2800, () => ({})),
    }),
  'graph: nameless objects within each other': () =>
    forge({
      '@context': [...CONTEXTS, { mot: 'urn:mot' }],
      evidence: list(40, () => chain(56)),
    }),
  'graph: nameless objects that all know each other': () =>
    forge({ '@context': [...CONTEXTS, NEIGHBOUR], voisin: clique(30) }),
  'graph: nine nameless objects that all know each other': () =>
    forge({ '@context': [...CONTEXTS, NEIGHBOUR], voisin: clique(9) }),
  'graph: rings of nameless objects': () =>
    forge({ '@context': [...CONTEXTS, NEIGHBOUR], voisin: rings(100, 8) }),
  'graph: a long ring': () => forge({ '@context': [...CONTEXTS, NEIGHBOUR], voisin: rings(1, 1000) }),
  'graph: as many values as may be': () =>
    forge({ evidence: evidence(10_000, (at) => ({ id: `urn:e:${at}`, name: 'x' })) }),
  'graph: long texts to be escaped': () => forge({ name: repeat('"\\\n', 7_000_000) }),
  'graph: a long address': () => forge({ id: `urn:${repeat('x', 7_000_000)}` }),
  'graph: a long name of which much is said': () =>
    forge({
      '@context': [...CONTEXTS, { mot: 'urn:mot' }],
      id: `urn:${repeat('x', 1_000_000)}`,
      mot: list(30_000, (at) => `${at}`),
    }),
  'graph: a long word that is said often': () =>
    forge({
      '@context': [...CONTEXTS, { mot: `urn:${repeat('x', 1_000_000)}` }],
      mot: list(30_000, (at) => `${at}`),
    }),
  'graph: a long prefix of many names': () =>
    forge({
      '@context': [...CONTEXTS, { mot: 'urn:mot', p: `urn:${repeat('x', 1_000_000)}:` }],
      mot: list(8000, (at) => ({ id: `p:${at}`, mot: 'x' })),
    }),
  'graph: a long name under another word': () =>
    forge({
      '@context': [...CONTEXTS, { mot: 'urn:mot', nom: '@id' }],
      evidence: {
        type: ['Evidence'],
        nom: `urn:${repeat('x', 1_000_000)}`,
        mot: list(30_000, (at) => `${at}`),
      },
    }),
  'graph: a long language of many texts': () =>
    forge({
      '@context': [...CONTEXTS, { mot: { '@id': 'urn:mot', '@language': `x-${repeat('x', 1_000_000)}` } }],
      mot: list(4000, (at) => `${at}`),
    }),
  'graph: a long address in place of a word': () =>
    forge({ [`urn:${repeat('x', 1_000_000)}`]: list(4000, (at) => `${at}`) }),
  'graph: a long word of a context that is fetched': () =>
    fetching(
      { mot: `urn:${repeat('x', 7_000_000)}` },
      list(3000, (at) => `${at}`),
    ),
  'graph: a context of many words that is fetched': () =>
    fetching(
      Object.assign({ mot: 'urn:mot' }, ...list(60_000, word)) as object,
      list(30, (at) => ({ id: `urn:e:${at}`, '@context': word(at) })),
    ),
  'graph: as many words as a context that is fetched may have': () =>
    fetching(
      Object.assign({ mot: 'urn:mot' }, ...list(1_500, word)) as object,
      list(20, (at) => ({ id: `urn:e:${at}`, '@context': word(at) })),
    ),
  'graph: a name of medium length of which much is said': () =>
    forge({
      '@context': [...CONTEXTS, { mot: 'urn:mot' }],
      id: `urn:${repeat('x', 187)}`,
      mot: list(49_000, (at) => `${at}`),
    }),
  'graph: a name that is an address of many prefixes': () =>
    forge({ evidence: evidence(2000, (at) => ({ id: `urn:${repeat(':', 3000)}${at}` })) }),
  'JCS: members to be sorted': () =>
    forge(
      { mentions: Object.fromEntries(list(20_000, (at) => [`m${(at * 7919) % 20_011}`, 0])) },
      'eddsa-jcs-2022',
    ),
  'JCS: long texts to be escaped': () => forge({ name: repeat('"\\\n', 7_000_000) }, 'eddsa-jcs-2022'),
};
