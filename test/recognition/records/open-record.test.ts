import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { createKey, type CreatedKey } from '../../../packages/openbadges-validator-core/src/create-key.js';
import type { JsonObject } from '../../../packages/openbadges-validator-core/src/json.js';
import { sign } from '../../../packages/openbadges-validator-core/src/sign.js';
import { createRecord } from '../../../packages/recognition/src/records/create-record.js';
import { digestRecord } from '../../../packages/recognition/src/records/digest-record.js';
import { openRecord, type OpenOptions } from '../../../packages/recognition/src/records/open-record.js';
import { signRecord } from '../../../packages/recognition/src/records/sign-record.js';
import { addProof } from '../../openbadges-validator-core/fixtures/add-proof.js';
import { createIssuer } from '../../openbadges-validator-core/fixtures/create-issuer.js';
import { signCredential } from '../../openbadges-validator-core/fixtures/sign-credential.js';
import { verifyWithDigitalBazaar } from '../../openbadges-validator-core/fixtures/verify-with-digital-bazaar.js';
import { sampleBadge, sampleEndorsement, sampleModel } from '../fixtures/sample-credentials.js';
import { ID, OWN_KINDS, sampleMembers } from '../fixtures/sample-members.js';

const now = new Date('2026-04-02T08:00:00Z');
const options: OpenOptions = { now };

let ana: CreatedKey;
let bo: CreatedKey;
before(async () => {
  [ana, bo] = await Promise.all([createKey(), createKey()]);
});

const seen = () => createRecord('seen', sampleMembers(ana.did).seen, { now, id: ID });

async function tell(input: string | object, further: Partial<OpenOptions> = {}): Promise<string> {
  const answer = await openRecord(input, { ...options, ...further });
  if (!answer.ok) return answer.problem.code;
  return [answer.opened.outcome, answer.opened.problem?.code].filter(Boolean).join(' ');
}

describe('openRecord', () => {
  for (const kind of OWN_KINDS) {
    it(`opens a signed record of kind ${kind}`, async () => {
      const record = createRecord(kind, sampleMembers(ana.did)[kind] as never, { now, id: ID });
      const signed = await signRecord(record, ana, { now });
      const answer = await openRecord(JSON.stringify(signed), options);
      assert.ok(answer.ok);
      assert.equal(answer.opened.kind, kind);
      assert.equal(answer.opened.outcome, 'valid');
      assert.deepEqual(answer.opened.signers, [ana.did]);
      assert.equal(answer.opened.digest, await digestRecord(signed));
      assert.deepEqual(answer.opened.record, signed);
    });
  }

  it('opens what another library signed', async () => {
    const issuer = await createIssuer();
    const record = createRecord('seen', sampleMembers(issuer.id).seen, { now, id: ID });
    const proof = await addProof(record, [], issuer, { suite: 'eddsa-jcs-2022' });
    assert.equal(await tell({ ...record, proof }), 'valid');
    assert.equal(
      await tell({ ...record, v: 1, created: '2026-04-02T08:00:01Z', proof }),
      'invalid proof.invalid',
    );
  });

  it('opens badges and endorsements that another library signed, with both suites', async () => {
    const issuer = await createIssuer();
    for (const suite of ['eddsa-rdfc-2022', 'eddsa-jcs-2022'] as const) {
      for (const credential of [sampleBadge(issuer.id), sampleEndorsement(issuer.id)])
        assert.equal(await tell(await signCredential(credential, issuer, suite)), 'valid');
    }
  });

  it('reads what the core signs, as others do', async () => {
    for (const credential of [sampleBadge(ana.did), sampleEndorsement(ana.did)]) {
      const signed = await sign(credential, ana, { created: now });
      assert.equal(await verifyWithDigitalBazaar(signed, now), 'verified');
      assert.equal(await tell(signed), 'valid');
    }
  });

  it('opens the endorsements that a badge carries', async () => {
    const good = await sign(sampleEndorsement(bo.did), bo, { created: now });
    const broken = { ...good, validFrom: '2026-03-01T09:00:00Z' };
    const signed = await sign(sampleBadge(ana.did, { endorsement: [good, broken] }), ana, { created: now });
    const answer = await openRecord(signed, options);
    assert.ok(answer.ok);
    assert.equal(answer.opened.outcome, 'valid');
    assert.deepEqual(
      answer.opened.carried.map(({ kind, outcome, signers }) => [kind, outcome, signers.length]),
      [
        ['endorsement', 'valid', 1],
        ['endorsement', 'invalid', 0],
      ],
    );
    assert.equal(answer.opened.carried[0]?.digest, await digestRecord(good));
  });

  it('opens a signed model, which keeps its rule', async () => {
    const model = await signRecord(sampleModel(ana.did) as never, ana, { now });
    assert.equal(await tell(model), 'valid');
    assert.equal(await tell({ ...(model as object), licence: 'none' }), 'invalid proof.invalid');
  });

  it('tells who did not sign what speaks in his name', async () => {
    const record = createRecord('seen', sampleMembers(bo.did).seen, { now, id: ID });
    const answer = await openRecord(await signRecord(record, ana, { now }), options);
    assert.ok(answer.ok);
    assert.equal(answer.opened.outcome, 'invalid');
    assert.deepEqual(answer.opened.problem, { code: 'record.not_signed_by', speaker: bo.did });
    assert.deepEqual(answer.opened.signers, [ana.did]);
  });

  it('names each of those who signed, once', async () => {
    const first = await signRecord(seen(), ana, { now });
    const both = await signRecord(await signRecord(first, bo, { now }), bo, { now });
    const answer = await openRecord(both, options);
    assert.ok(answer.ok);
    assert.equal(answer.opened.outcome, 'valid');
    assert.deepEqual(answer.opened.signers, [ana.did, bo.did]);
  });

  it('trusts no record of which one signature is broken', async () => {
    const first = await signRecord(seen(), ana, { now });
    const both = (await signRecord(first, bo, { now })) as unknown as { proof: JsonObject[] };
    const swapped = [both.proof[0], { ...both.proof[1], created: '2026-01-01T00:00:00Z' }];
    assert.equal(await tell({ ...both, proof: swapped }), 'invalid proof.invalid');
  });

  it('does not say that a key which it cannot find out is wrong', async () => {
    const web = { ...ana, verificationMethod: 'did:web:jdn.example#key-1' };
    const record = createRecord('seen', sampleMembers('did:web:jdn.example').seen, { now, id: ID });
    const signed = await signRecord(record, web, { now });
    assert.equal(await tell(signed), 'unchecked fetch.not_available');
    const { publicKeyMultibase } = ana;
    const method = {
      id: web.verificationMethod,
      type: 'Multikey',
      controller: 'did:web:jdn.example',
      publicKeyMultibase,
    };
    const keys = { id: 'did:web:jdn.example', verificationMethod: [method], assertionMethod: [method.id] };
    assert.equal(await tell(signed, { keys }), 'valid');
  });

  it('refuses what has no proof, too many, or one of the future', async () => {
    assert.equal(await tell(seen()), 'invalid proof.missing');
    const signed = (await signRecord(seen(), ana, { now })) as unknown as { proof: JsonObject };
    assert.equal(await tell({ ...signed, proof: Array(9).fill(signed.proof) }), 'invalid proof.malformed');
    assert.equal(
      await tell(signed, { now: new Date('2026-04-01T00:00:00Z') }),
      'invalid proof.not_yet_valid',
    );
  });

  it('says why something cannot be opened at all', async () => {
    assert.equal(await tell('{'), 'json.malformed');
    assert.equal(await tell('{"type":"Seen","type":"Seen"}'), 'json.duplicate_key');
    assert.equal(await tell('https://a.example'), 'record.malformed');
    assert.equal(await tell({ type: 'Poème' }), 'record.unknown_kind');
    assert.equal(await tell('hello'), 'input.not_a_badge');
    await assert.rejects(openRecord(7 as never, options), TypeError);
  });

  it('gives what nobody can change', async () => {
    const answer = await openRecord(await signRecord(seen(), ana, { now }), options);
    assert.ok(answer.ok);
    const { opened } = answer;
    for (const part of [opened, opened.record, opened.signers, opened.carried])
      assert.ok(Object.isFrozen(part));
    assert.throws(() => Object.assign(opened, { outcome: 'valid' }), TypeError);
  });
});
