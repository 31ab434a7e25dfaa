import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { createKey, type CreatedKey } from '../../../packages/openbadges-validator-core/src/create-key.js';
import { createRecord } from '../../../packages/recognition/src/records/create-record.js';
import { digestRecord } from '../../../packages/recognition/src/records/digest-record.js';
import { signRecord } from '../../../packages/recognition/src/records/sign-record.js';
import { caughtCode } from '../../support/caught-code.js';
import { ID, sampleMembers } from '../fixtures/sample-members.js';

const now = new Date('2026-03-04T18:00:00Z');
let key: CreatedKey;
before(async () => {
  key = await createKey();
});

const claim = () => createRecord('claim', sampleMembers(key.did).claim, { now, id: ID });

describe('signRecord', () => {
  it('adds a proof of eddsa-jcs-2022 and changes nothing else', async () => {
    const { proof, ...rest } = await signRecord(claim(), key, { now });
    assert.deepEqual(rest, claim());
    const { proofValue, ...said } = proof as unknown as Record<string, string>;
    assert.match(proofValue ?? '', /^z[1-9A-HJ-NP-Za-km-z]{86,88}$/);
    assert.deepEqual(said, {
      type: 'DataIntegrityProof',
      cryptosuite: 'eddsa-jcs-2022',
      created: '2026-03-04T18:00:00Z',
      verificationMethod: key.verificationMethod,
      proofPurpose: 'assertionMethod',
    });
  });

  it('gives what nobody can change', async () => {
    const signed = await signRecord(claim(), key, { now });
    assert.ok(
      Object.isFrozen(signed) && Object.isFrozen(signed.proof) && Object.isFrozen(signed.evidence?.[0]),
    );
  });

  it('keeps the proofs of others, so that the digest names all of them', async () => {
    const first = await signRecord(claim(), key, { now });
    const second = await signRecord(first, await createKey(), { now });
    assert.equal((second.proof as unknown[]).length, 2);
    assert.deepEqual((second.proof as unknown[])[0], first.proof);
    assert.notEqual(await digestRecord(second), await digestRecord(first));
  });

  it('signs no rubbish, and not with a key that cannot', async () => {
    await assert.rejects(signRecord({ ...claim(), subject: 'Hoa' }, key, { now }), {
      code: 'record.malformed',
    });
    const noKey = { ...key, verificationMethod: 'did:key:z6Mk' };
    assert.equal(await caughtCode(() => signRecord(claim(), noKey, { now })), 'key.malformed');
  });
});
