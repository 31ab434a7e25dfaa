import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { DataIntegrityProof } from '@digitalcredentials/data-integrity';
import { generate } from '@digitalcredentials/ed25519-multikey';
import { cryptosuite } from '@digitalcredentials/eddsa-rdfc-2022-cryptosuite';
import { securityLoader } from '@digitalcredentials/security-document-loader';
import { issue } from '@digitalcredentials/vc';
import fc from 'fast-check';
import { verify } from '../../packages/openbadges-validator-core/src/verify.js';
import { NOW } from '../support/build-session.js';
import { anyCredential } from './fixtures/any-credential.js';
import { createIssuer, type Issuer } from './fixtures/create-issuer.js';
import { signCredential } from './fixtures/sign-credential.js';

const loader = securityLoader().build();

/** Signs with the libraries of the Digital Credentials Consortium, on which its verifier stands. */
async function signWithConsortium(credential: object): Promise<object> {
  const pair = await generate();
  const { publicKeyMultibase } = await pair.export({ publicKey: true });
  const issuer = `did:key:${publicKeyMultibase}`;
  pair.controller = issuer;
  pair.id = `${issuer}#${publicKeyMultibase}`;
  const suite = new DataIntegrityProof({ signer: pair.signer(), date: '2026-05-01T00:00:00Z', cryptosuite });
  const signed = { ...structuredClone(credential), issuer: { id: issuer, type: ['Profile'] } };
  return issue({ credential: signed, suite, documentLoader: loader });
}

describe('verify, for whatever other libraries sign', () => {
  let issuer: Issuer;
  before(async () => {
    issuer = await createIssuer();
  });

  const accepts = async (signer: (credential: object) => Promise<object>) => {
    await fc.assert(
      fc.asyncProperty(anyCredential(issuer.id), async (credential) => {
        const { outcome, checks } = await verify(await signer(credential), { now: NOW });
        assert.equal(outcome, 'valid', JSON.stringify(checks));
      }),
      { numRuns: 20 },
    );
  };

  for (const suite of ['eddsa-rdfc-2022', 'eddsa-jcs-2022'] as const) {
    it(`accepts ${suite} of @digitalbazaar/vc`, () =>
      accepts((credential) => signCredential(credential, issuer, suite)));
  }

  it('accepts eddsa-rdfc-2022 of @digitalcredentials/vc', () => accepts(signWithConsortium));
});
