import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { createKey, type CreatedKey } from '../../packages/openbadges-validator-core/src/create-key.js';
import type { JsonObject } from '../../packages/openbadges-validator-core/src/json.js';
import { signJson } from '../../packages/openbadges-validator-core/src/sign-json.js';
import { verifyProof } from '../../packages/openbadges-validator-core/src/verify-proof.js';
import { NOW } from '../support/build-session.js';
import { caughtCode } from '../support/caught-code.js';
import { createIssuer } from './fixtures/create-issuer.js';
import { addProof } from './fixtures/add-proof.js';

const created = new Date('2026-04-01T00:00:00.900Z');
const note = { type: 'Note', v: 1, text: 'J’ai animé une réunion', list: [1, { b: null, a: 'é' }] };

let key: CreatedKey;
before(async () => {
  key = await createKey();
});

const outcomeOf = async (document: object) => (await verifyProof(document, { now: NOW })).outcome;

describe('signJson', () => {
  it('makes a proof that holds, and that a change of any member breaks', async () => {
    const signed = await signJson(note, key, { created });
    assert.equal(await outcomeOf(signed), 'pass');
    for (const change of [{ text: '' }, { v: 2 }, { further: true }, { list: [1, { b: null, a: 'e' }] }])
      assert.equal(await outcomeOf({ ...signed, ...change }), 'fail');
  });

  it('makes the very proof that another library makes with the same key', async () => {
    const issuer = await createIssuer();
    const remote = issuer.pair.signer() as { sign(options: { data: Uint8Array }): Promise<Uint8Array> };
    const theirs = await addProof(note, [], issuer, { suite: 'eddsa-jcs-2022' });
    const signer = {
      verificationMethod: issuer.keyId,
      sign: (data: Uint8Array) => remote.sign({ data }),
    };
    const signed = await signJson(note, signer, { created: new Date(String(theirs['created'])) });
    assert.deepEqual({ ...(signed['proof'] as JsonObject) }, JSON.parse(JSON.stringify(theirs)));
  });

  it('leaves what was given alone, and writes the date to the second', async () => {
    const given = structuredClone(note);
    const { proof, ...rest } = await signJson(given, key, { created });
    assert.deepEqual(given, note);
    assert.deepEqual(rest, note);
    assert.equal((proof as JsonObject)['created'], '2026-04-01T00:00:00Z');
  });

  it('adds a proof beside another one only when told to', async () => {
    const second = await createKey();
    const signed = await signJson(note, key, { created });
    assert.equal(await caughtCode(() => signJson(signed, second)), 'proof.exists');
    const both = await signJson(signed, second, { created, existingProofs: 'keep' });
    const proofs = both['proof'] as JsonObject[];
    assert.equal(proofs.length, 2);
    for (const proof of proofs) assert.equal(await outcomeOf({ ...both, proof }), 'pass');
  });

  it('refuses a document with contexts: what they drop would still be signed', async () => {
    assert.equal(await caughtCode(() => signJson({ ...note, '@context': [] }, key)), 'context.invalid');
  });

  it('refuses a key without an address, and one that is not the one its address names', async () => {
    const other = await createKey();
    assert.equal(
      await caughtCode(() => signJson(note, { ...key, verificationMethod: key.did })),
      'key.malformed',
    );
    const mixed = { ...key, verificationMethod: other.verificationMethod };
    assert.equal(await caughtCode(() => signJson(note, mixed)), 'proof.invalid');
    const signer = {
      verificationMethod: key.verificationMethod,
      algorithm: 'ES256',
      sign: () => new Uint8Array(64),
    } as const;
    assert.equal(await caughtCode(() => signJson(note, signer)), 'proof.alg_not_allowed');
  });

  it('takes plain JSON alone', async () => {
    await assert.rejects(signJson({ a: () => 1 }, key), TypeError);
  });
});
