// Where the time of one verification goes: each stage by itself, of the product and of the libraries beside it.
import jsonld from 'jsonld';
import * as rdfCanonize from 'rdf-canonize';
import { readDocument } from '../../../packages/openbadges-validator-core/dist/intake/read-document.js';
import { canonizeKnown } from '../../../packages/openbadges-validator-core/dist/jsonld/canonize-known.js';
import { toQuads } from '../../../packages/openbadges-validator-core/dist/jsonld/to-quads.js';
import { canonicalizeDataset } from '../../../packages/openbadges-validator-core/dist/rdf/canonicalize-dataset.js';
import { decodeBase58 } from './decode-base58.mjs';
import { documentLoader } from './document-loader.mjs';
import { canonizeByJsonLd, importDidKey } from './peers.mjs';

const { subtle } = globalThis.crypto;
const READING = { safe: true, base: null, documentLoader };

/** What each stage begins with, made before the clock starts. */
export function prepareStages(texts) {
  return Promise.all(
    texts.map(async (text) => {
      const { proof, ...document } = JSON.parse(text);
      const { proofValue, ...options } = proof;
      const proofOptions = { ...options, '@context': document['@context'] };
      const canonical = [await canonizeByJsonLd(proofOptions), await canonizeByJsonLd(document)];
      if ((await canonizeKnown(document)) !== canonical[1])
        throw new Error('The product writes another text');
      const expanded = await jsonld.expand(document, READING);
      return {
        text,
        document,
        proofOptions,
        expanded,
        dataset: await jsonld.toRDF(expanded, { ...READING, skipExpansion: true }),
        known: toQuads(document),
        bytes: canonical.map((one) => new TextEncoder().encode(one)),
        signature: decodeBase58(proofValue.slice(1)),
        key: await importDidKey(proof.verificationMethod),
      };
    }),
  );
}

const RDFC = { algorithm: 'RDFC-1.0', format: 'application/n-quads' };

/** By name: what is done with what was prepared. */
export const STAGES = {
  'jsonld: expand': ({ document }) => jsonld.expand(document, READING),
  'jsonld: to RDF, from expanded': ({ expanded }) =>
    jsonld.toRDF(expanded, { ...READING, skipExpansion: true }),
  'rdf-canonize: from RDF': ({ dataset }) => rdfCanonize.canonize(dataset, RDFC),
  'jsonld + rdf-canonize: the document': ({ document }) => canonizeByJsonLd(document),
  'jsonld + rdf-canonize: the proof': ({ proofOptions }) => canonizeByJsonLd(proofOptions),
  'ours: read the text': ({ text }) => readDocument(text),
  'ours: to quads': ({ document }) => toQuads(document),
  'ours: name blank nodes, sort, write': ({ known }) => canonicalizeDataset(known.quads, known.blanks),
  'ours: the document': ({ document }) => canonizeKnown(document),
  'ours: the proof': ({ proofOptions }) => canonizeKnown(proofOptions),
  'native: JSON.parse': ({ text }) => JSON.parse(text),
  'native: SHA-256 of both texts': ({ bytes }) =>
    Promise.all(bytes.map((one) => subtle.digest('SHA-256', one))),
  'native: Ed25519 verify': ({ key, signature }) =>
    subtle.verify('Ed25519', key, signature, new Uint8Array(64)),
  'import() of a module that is there': () => import('./decode-base58.mjs'),
};
