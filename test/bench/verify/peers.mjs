// The libraries beside us, each as its own documentation says, with keys and contexts at hand.
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { createVerifyCryptosuite } from '@digitalbazaar/eddsa-jcs-2022-cryptosuite';
import { cryptosuite as eddsaRdfc2022 } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { verifyCredential } from '@digitalbazaar/vc';
import * as verifierCore from '@digitalcredentials/verifier-core';
import jsonld from 'jsonld';
import { documentLoader } from './document-loader.mjs';
import { decodeBase58 } from './decode-base58.mjs';

const NOW = new Date('2026-01-01T00:00:00Z');
const { subtle } = globalThis.crypto;

function expect(isTrue, who, what) {
  if (!isTrue) throw new Error(`${who} says no: ${JSON.stringify(what)}`);
}

/** `@digitalbazaar/vc`: the signature; the endorsements inside are covered by it and not verified themselves. */
export async function verifyByDigitalBazaar(text, cryptosuite = eddsaRdfc2022) {
  const suite = new DataIntegrityProof({ cryptosuite });
  const { verified, error } = await verifyCredential({
    credential: JSON.parse(text),
    suite,
    documentLoader,
    now: NOW,
  });
  expect(verified, '@digitalbazaar/vc', error?.errors?.[0]?.message);
}

export const verifyJcsByDigitalBazaar = (text) => verifyByDigitalBazaar(text, createVerifyCryptosuite());

/** `@digitalcredentials/verifier-core`: the signature too. Its registries and schemas are answered with `{}`, at once. */
export async function verifyByVerifierCore(text) {
  const answer = await verifierCore.verifyCredential({
    credential: JSON.parse(text),
    knownDIDRegistries: [],
  });
  const step = answer.log?.find(({ id }) => id === 'valid_signature');
  expect(step?.valid, '@digitalcredentials/verifier-core', answer.errors ?? answer.log);
}

const keys = new Map();

/** A did:key imported once. */
export function importDidKey(method) {
  if (!keys.has(method)) {
    const raw = decodeBase58(method.slice(method.indexOf('#') + 2)).subarray(2);
    keys.set(method, subtle.importKey('raw', raw, 'Ed25519', false, ['verify']));
  }
  return keys.get(method);
}

export function canonizeByJsonLd(document) {
  return jsonld.canonize(document, {
    safe: true,
    base: null,
    documentLoader,
    canonizeOptions: { algorithm: 'RDFC-1.0', format: 'application/n-quads' },
  });
}

export function expandByJsonLd(text) {
  const { proof: _, ...document } = JSON.parse(text);
  return jsonld.expand(document, { safe: true, base: null, documentLoader });
}

async function digest(text) {
  return new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)));
}

/** `jsonld` with `rdf-canonize`, native hashes and a native verification: no more than the suite asks for. */
export async function verifyByJsonLd(text) {
  const { proof, ...document } = JSON.parse(text);
  const { proofValue, ...options } = proof;
  const texts = [{ ...options, '@context': document['@context'] }, document];
  const hashes = await Promise.all(texts.map(async (one) => digest(await canonizeByJsonLd(one))));
  const signed = new Uint8Array(64);
  signed.set(hashes[0]);
  signed.set(hashes[1], 32);
  const key = await importDidKey(proof.verificationMethod);
  expect(
    await subtle.verify('Ed25519', key, decodeBase58(proofValue.slice(1)), signed),
    'jsonld',
    'not verified',
  );
}

/** The bare limit: reading the text, and one native verification (of 64 bytes that nobody signed). */
export async function parseAndVerify(text) {
  const { proof } = JSON.parse(text);
  const key = await importDidKey(proof.verificationMethod);
  await subtle.verify('Ed25519', key, decodeBase58(proof.proofValue.slice(1)), new Uint8Array(64));
}

const TOKEN_ALGORITHMS = {
  EdDSA: { name: 'Ed25519' },
  ES256: { name: 'ECDSA', hash: 'SHA-256' },
  RS256: { name: 'RSASSA-PKCS1-v1_5' },
};

/** As fast as the platform can: browsers and newer Nodes have it built in. */
const decodeBase64url =
  Uint8Array.fromBase64 === undefined
    ? (text) => globalThis.Buffer.from(text, 'base64url')
    : (text) => Uint8Array.fromBase64(text, { alphabet: 'base64url' });

/** The bare limit for a token: reading both of its JSON texts, and one native verification. */
export async function parseAndVerifyToken(token, alg, key) {
  const [header, payload, signature] = token.split('.');
  for (const part of [header, payload]) JSON.parse(new TextDecoder().decode(decodeBase64url(part)));
  const signed = new TextEncoder().encode(token.slice(0, token.lastIndexOf('.')));
  await subtle.verify(TOKEN_ALGORITHMS[alg], key, decodeBase64url(signature), signed);
}
