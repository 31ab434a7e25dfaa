import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { verify } from '../../../packages/openbadges-validator-core/src/verify.js';
import { NOW } from '../../support/build-session.js';
import { buildCredential } from '../fixtures/build-credential.js';
import { createEcdsaIssuer } from '../fixtures/create-ecdsa-issuer.js';
import { tell } from '../fixtures/find-check.js';
import { signCredential } from '../fixtures/sign-credential.js';

/** Nodes without id, some of them alike: the canonical order of such nodes depends on the hash. */
const LOOK_ALIKES = {
  credentialSubject: {
    type: ['AchievementSubject'],
    identifier: ['a', 'b', 'c'].map((salt) => ({
      type: 'IdentityObject',
      hashed: true,
      identityType: 'emailAddress',
      identityHash: `sha256$${'0'.repeat(64)}`,
      salt,
    })),
    achievement: {
      id: 'https://atelier.example/badges/velo',
      type: ['Achievement'],
      name: 'Réparer un vélo',
      description: 'Sait changer une chambre à air.',
      criteria: { narrative: 'Devant témoin.' },
      alignment: ['un', 'deux', 'deux'].map((targetName) => ({
        type: ['Alignment'],
        targetName,
        targetUrl: 'https://referentiel.example/1',
      })),
    },
  },
};

describe('ecdsa-rdfc-2019', () => {
  for (const curve of ['P-256', 'P-384'] as const) {
    it(`holds for what another library signed with ${curve}, and for no changed copy`, async () => {
      const issuer = await createEcdsaIssuer(curve);
      const signed = await signCredential(buildCredential(issuer.id), issuer, 'ecdsa-rdfc-2019');
      assert.equal((await verify(signed, { now: NOW })).outcome, 'valid');
      const changed = await verify({ ...signed, name: 'Autre' }, { now: NOW });
      assert.equal(tell(changed, 'proof'), 'fail proof.invalid');
    });

    it(`holds with ${curve} for a badge whose nodes without id look alike`, async () => {
      const issuer = await createEcdsaIssuer(curve);
      const credential = buildCredential(issuer.id, LOOK_ALIKES);
      const signed = await signCredential(credential, issuer, 'ecdsa-rdfc-2019');
      assert.equal(tell(await verify(signed, { now: NOW }), 'proof'), 'pass');
    });
  }

  it('is not made with a key for another suite', async () => {
    const issuer = await createEcdsaIssuer('P-256');
    const signed = await signCredential(buildCredential(issuer.id), issuer, 'ecdsa-rdfc-2019');
    const proof = { ...signed.proof, cryptosuite: 'eddsa-rdfc-2022' };
    const verdict = await verify({ ...signed, proof }, { now: NOW });
    assert.equal(tell(verdict, 'proof'), 'fail proof.alg_not_allowed');
  });
});
