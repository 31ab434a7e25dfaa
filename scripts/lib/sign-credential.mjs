import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { Ed25519Signature2020 } from '@digitalbazaar/ed25519-signature-2020';
import { Ed25519VerificationKey2020 } from '@digitalbazaar/ed25519-verification-key-2020';
import * as eddsaJcs2022 from '@digitalbazaar/eddsa-jcs-2022-cryptosuite';
import * as eddsaRdfc2022 from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { issue } from '@digitalbazaar/vc';
import { importJWK, SignJWT } from 'jose';
import { signEcdsaJcs } from './sign-ecdsa-jcs.mjs';

const CRYPTOSUITES = {
  'eddsa-rdfc-2022': () => eddsaRdfc2022.cryptosuite,
  'eddsa-jcs-2022': () => eddsaJcs2022.createSignCryptosuite(),
};

/**
 * Signs with libraries that are no part of this project, so that the examples prove something about it.
 * @returns {Promise<object | string>} the credential with its proof, or a compact JWS
 */
export async function signCredential(credential, { suite, key, documentLoader, date }) {
  if (['EdDSA', 'ES256', 'RS256'].includes(suite)) return signToken(credential, suite, key);
  if (suite === 'ecdsa-jcs-2019') return signEcdsaJcs(credential, { key, date });
  const signer = suite === 'Ed25519Signature2020' ? legacySuite(key, date) : integritySuite(suite, key, date);
  return issue({ credential: structuredClone(credential), suite: await signer, documentLoader, now: date });
}

function integritySuite(suite, key, date) {
  return new DataIntegrityProof({ signer: key.pair.signer(), date, cryptosuite: CRYPTOSUITES[suite]() });
}

async function legacySuite(key, date) {
  const { controller, id, multibase, secretMultibase } = key;
  const pair = await Ed25519VerificationKey2020.from({
    id,
    controller,
    type: 'Ed25519VerificationKey2020',
    publicKeyMultibase: multibase,
    privateKeyMultibase: secretMultibase,
  });
  return new Ed25519Signature2020({ key: pair, date });
}

/** VC-JWT of a VCDM 2.0 credential: the claims repeat what the credential says (OB 3.0 §8.2.4.1). */
async function signToken(credential, alg, key) {
  const seconds = (date) => Math.floor(Date.parse(date) / 1000);
  const claims = {
    ...credential,
    iss: credential.issuer.id,
    jti: credential.id,
    nbf: seconds(credential.validFrom),
    exp: seconds(credential.validUntil),
    ...(credential.credentialSubject.id && { sub: credential.credentialSubject.id }),
  };
  const header = { alg, typ: 'JWT', kid: key.id };
  return new SignJWT(claims).setProtectedHeader(header).sign(await importJWK(key.jwk, alg));
}
