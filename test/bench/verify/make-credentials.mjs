// Signed before the clock starts. The many by the product itself, which is fast; the libraries beside it verify them too.
import { createHash } from 'node:crypto';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey';
import { cryptosuite as eddsaRdfc2022 } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { issue } from '@digitalbazaar/vc';
import { exportJWK, generateKeyPair, importJWK, SignJWT } from 'jose';
import { sign as signByProduct } from 'openbadges-validator-core';
import { buildBadgeOfOwnTerms, buildEndorsement, buildFullBadge, buildSmallBadge } from './build-badge.mjs';
import { documentLoader } from './document-loader.mjs';

const ISSUERS = 10;
/** What a community has to award: many badges are of one achievement, and its endorsements stand in each of them. */
const ACHIEVEMENTS = 20;
const SIGNED_AT = '2025-10-01T00:00:00Z';
export const ENDORSEMENT_COUNTS = [0, 1, 2, 4, 8, 16, 32];

const base64url = (bytes) => Buffer.from(bytes).toString('base64url');

/** An issuer whose did:key comes from a seed. */
async function createIssuer(number) {
  const seed = createHash('sha256').update(`badges to be measured, issuer ${number}`).digest();
  const pair = await Ed25519Multikey.generate({ seed });
  const id = `did:key:${pair.publicKeyMultibase}`;
  Object.assign(pair, { controller: id, id: `${id}#${pair.publicKeyMultibase}` });
  const { publicKey } = await pair.export({ publicKey: true, raw: true });
  const x = base64url(publicKey);
  const jwk = { kty: 'OKP', crv: 'Ed25519', x, d: base64url(seed) };
  const privateKey = await crypto.subtle.importKey('jwk', jwk, 'Ed25519', false, ['sign']);
  return { id, keyId: pair.id, pair, jwk, signer: { privateKey, verificationMethod: pair.id } };
}

function sign(credential, { signer }, cryptosuite = 'eddsa-rdfc-2022') {
  return signByProduct(credential, signer, { cryptosuite, created: new Date(SIGNED_AT) });
}

/** The product signs with built-in contexts only. */
function signOwnTerms(credential, { pair }) {
  const suite = new DataIntegrityProof({
    signer: pair.signer(),
    cryptosuite: eddsaRdfc2022,
    date: SIGNED_AT,
  });
  return issue({ credential: structuredClone(credential), suite, documentLoader, now: new Date(SIGNED_AT) });
}

/** Claims that repeat what the credential says (OB 3.0 §8.2.4.1). */
function signToken(credential, { alg, kid, key }) {
  return new SignJWT(credential)
    .setProtectedHeader({ alg, typ: 'JWT', kid })
    .setIssuer(credential.issuer.id)
    .setJti(credential.id)
    .setSubject(credential.credentialSubject.id)
    .setNotBefore(new Date(credential.validFrom))
    .sign(key);
}

/** A signing key that only the caller of the verifier knows. */
async function createTokenKey(alg, issuer) {
  const pair = await generateKeyPair(alg, { extractable: true, modulusLength: 2048 });
  const kid = `key-${alg}`;
  const jwk = { ...(await exportJWK(pair.publicKey)), kid, alg, iss: issuer.id };
  return { alg, kid, key: pair.privateKey, jwk };
}

const MAKERS = {
  full: makeFull,
  distinct: makeDistinct,
  small: makeSmall,
  jcs: makeJcs,
  jwt: makeJwt,
  growth: makeGrowth,
  growthOfDistinct: makeGrowthOfDistinct,
  fallback: makeFallback,
  stages: makeFull,
};

/**
 * JSON texts and tokens, by the group that measures them. No text stands there twice. Full credentials are of a few
 * achievements, as on a wall; `distinct` ones share nothing but keys and contexts, so that nothing that a verifier keeps
 * of one can serve the next.
 * @param {Record<string, number>} counts how many of each group
 */
export async function makeCredentials(counts) {
  const issuers = await Promise.all(Array.from({ length: ISSUERS }, (_, number) => createIssuer(number)));
  const made = {};
  for (const [group, count] of Object.entries(counts)) {
    if (MAKERS[group]) made[group] = await MAKERS[group](count, (number) => issuers[number % ISSUERS]);
  }
  return made;
}

async function makeMany(count, makeOne) {
  const made = [];
  for (let number = 0; number < count; number++) made.push(JSON.stringify(await makeOne(number)));
  return made;
}

function endorse(number, issuerOf, count = 2) {
  return Promise.all(
    Array.from({ length: count }, (_, position) => {
      const endorser = issuerOf(number + position + 1);
      return sign(buildEndorsement(number, position, endorser.id), endorser);
    }),
  );
}

function makeFull(count, issuerOf) {
  const endorsements = Array.from({ length: ACHIEVEMENTS }, (_, achievement) =>
    endorse(achievement, issuerOf),
  );
  return makeMany(count, async (number) => {
    const achievement = number % ACHIEVEMENTS;
    const issuer = issuerOf(number);
    return sign(buildFullBadge(number, issuer.id, await endorsements[achievement], achievement), issuer);
  });
}

function makeDistinct(count, issuerOf) {
  return makeMany(count, async (number) => {
    const badge = buildFullBadge(number, issuerOf(number).id, await endorse(number, issuerOf));
    return sign(badge, issuerOf(number));
  });
}

function makeSmall(count, issuerOf) {
  return makeMany(count, (number) => sign(buildSmallBadge(number, issuerOf(number).id), issuerOf(number)));
}

function makeJcs(count, issuerOf) {
  return makeMany(count, async (number) => {
    const badge = buildFullBadge(number, issuerOf(number).id, await endorse(number, issuerOf));
    return sign(badge, issuerOf(number), 'eddsa-jcs-2022');
  });
}

function makeFallback(count, issuerOf) {
  return makeMany(count, async (number) => {
    const badge = buildBadgeOfOwnTerms(number, issuerOf(number).id, await endorse(number, issuerOf));
    return signOwnTerms(badge, issuerOf(number));
  });
}

/** The whole full credential as the payload. The first three keys are known to the caller alone, the last names itself. */
async function makeJwt(count, issuerOf) {
  const issuer = issuerOf(0);
  const badges = await Promise.all(
    Array.from({ length: count }, async (_, number) =>
      buildFullBadge(number, issuer.id, await endorse(number, issuerOf)),
    ),
  );
  const { d: _, ...jwk } = issuer.jwk;
  const own = { alg: 'EdDSA', kid: issuer.keyId, key: await importJWK(issuer.jwk, 'EdDSA'), jwk };
  const keys = { 'EdDSA, did:key': own };
  for (const alg of ['EdDSA', 'ES256', 'RS256']) keys[alg] = await createTokenKey(alg, issuer);
  const made = {};
  for (const [name, key] of Object.entries(keys)) {
    const tokens = [];
    for (const badge of badges) tokens.push(await signToken(badge, key));
    made[name] = { alg: key.alg, jwk: key.jwk, tokens };
  }
  return made;
}

function makeGrowth(count, issuerOf) {
  return makeGrowing(count, issuerOf, (number) => number % ACHIEVEMENTS);
}

function makeGrowthOfDistinct(count, issuerOf) {
  return makeGrowing(count, issuerOf, (number) => number);
}

/** Endorsements as distinct as signed ones, but for a signature that is only text here: the outer one covers them. */
async function makeGrowing(count, issuerOf, achievementOf) {
  const [pattern] = await endorse(0, issuerOf, 1);
  const byCount = {};
  for (const size of ENDORSEMENT_COUNTS) {
    byCount[size] = await makeMany(count, (number) => {
      const achievement = achievementOf(number);
      const endorsements = Array.from({ length: size }, (_, position) => {
        const endorsement = buildEndorsement(achievement, position, issuerOf(position).id);
        const proofValue = pattern.proof.proofValue.slice(0, -4) + tag(achievement * 40 + position);
        return { ...endorsement, proof: { ...pattern.proof, proofValue } };
      });
      const issuer = issuerOf(number);
      return sign(buildFullBadge(number, issuer.id, endorsements, achievement), issuer);
    });
  }
  return byCount;
}

/** A number as four letters. */
const tag = (number) =>
  [13824, 576, 24, 1]
    .map((unit) => String.fromCharCode(97 + (Math.floor(number / unit) % 24)))
    .join('')
    .replaceAll('l', 'z');
