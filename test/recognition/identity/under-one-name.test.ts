import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { underOneName } from '../../../packages/recognition/src/identity/under-one-name.js';
import { signedForm } from '../../../packages/recognition/src/records/signed-form.js';
import { did, own } from '../fixtures/records.js';

const AT = '2025-05-01T09:00:00Z';
const keys = new Map([[did('Hoa2'), did('Hoa')]]);

describe('records under one name', () => {
  const claim = own('claim', 'c', AT, {
    subject: did('Hoa2'),
    learnedFrom: [{ id: did('Dan') }, { id: did('Hoa2') }],
    evidence: [{ kind: 'récit', text: `${did('Hoa2')} dit-elle` }],
  });

  it('has the first key wherever a later one stands, and among those who signed', () => {
    const [read] = underOneName([claim], keys);
    const { subject, learnedFrom, evidence } = read?.record as unknown as Record<string, unknown>;
    assert.equal(subject, did('Hoa'));
    assert.deepEqual(learnedFrom, [{ id: did('Dan') }, { id: did('Hoa') }]);
    assert.deepEqual(read?.signers, [did('Hoa')]);
    assert.deepEqual(evidence, [{ kind: 'récit', text: `${did('Hoa2')} dit-elle` }], 'text is not a key');
    assert.ok(Object.isFrozen(read?.record));
  });

  it('keeps the digest, and gives what was signed', () => {
    const [read] = underOneName([claim], keys);
    assert.equal(read?.digest, claim.digest);
    assert.equal(signedForm(read?.record ?? {}), claim.record);
    const [again] = underOneName(read ? [read] : [], new Map([[did('Hoa'), did('Hoa0')]]));
    assert.equal(signedForm(again?.record ?? {}), claim.record);
    assert.equal(signedForm(claim.record), claim.record);
  });

  it('leaves alone what is of others, what links keys, and everything where nobody has two', () => {
    const other = own('profile', 'p', AT, { subject: did('Dan'), name: 'Dan' });
    const link = own('key-link', 'l', AT, { key: did('Hoa2'), replaces: did('Hoa') });
    assert.deepEqual(underOneName([other, link], keys), [other, link]);
    const all = [claim];
    assert.equal(underOneName(all, new Map()), all);
  });

  it('reads the endorsements that a badge carries likewise', () => {
    const endorsement = own(
      'endorsement',
      'e',
      AT,
      { issuer: { id: did('Hoa2') } },
      { signers: [did('Hoa2')] },
    );
    const badge = own(
      'badge',
      'b',
      AT,
      { issuer: did('Dan') },
      { signers: [did('Dan')], carried: [endorsement] },
    );
    const [read] = underOneName([badge], keys);
    assert.deepEqual(read?.carried[0]?.signers, [did('Hoa')]);
    assert.equal(read?.record, badge.record);
  });
});
