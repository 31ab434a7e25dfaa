import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkRecipient } from '../../../packages/openbadges-validator-core/src/checks/check-recipient.js';
import { hashIdentity } from '../../../packages/openbadges-validator-core/src/hash-identity.js';
import type { RecipientProfile } from '../../../packages/openbadges-validator-core/src/verify-options.js';
import { assertion } from '../../support/hosted-badge.js';
import { badgeFor } from '../../support/open-badge.js';

const CAMILLE: RecipientProfile = {
  email: ['autre@example.org', 'camille@example.org'],
  did: 'did:example:camille',
};

const hashed = async (identity: string) => ({
  type: 'IdentityObject',
  hashed: true,
  salt: 'sel',
  identityType: 'emailAddress',
  identityHash: await hashIdentity(identity, 'sel'),
});

describe('checkRecipient', () => {
  it('is skipped when nobody asks', async () => {
    assert.equal((await checkRecipient(assertion(), '2.0', undefined)).outcome, 'skipped');
  });

  it('finds a holder by the id of the subject', async () => {
    const check = await checkRecipient(badgeFor({ id: 'did:example:camille' }), '3.0', CAMILLE);
    assert.deepEqual([check.outcome, check.code], ['pass', 'recipient.match']);
  });

  it('finds a holder whose mailbox is the id of the subject', async () => {
    const check = await checkRecipient(badgeFor({ id: 'mailto:camille@example.org' }), '3.0', CAMILLE);
    assert.equal(check.outcome, 'pass');
  });

  it('goes through all identifiers, and says by which it matched', async () => {
    const identifier = [await hashed('claude@example.org'), await hashed('camille@example.org')];
    const check = await checkRecipient(badgeFor({ identifier }), '3.0', CAMILLE);
    assert.deepEqual(check, {
      id: 'recipient',
      source: 'OB3 §9.1.5',
      outcome: 'pass',
      code: 'recipient.match',
      by: 'emailAddress',
    });
  });

  it('fails for somebody else', async () => {
    const check = await checkRecipient(
      badgeFor({ identifier: await hashed('claude@example.org') }),
      '3.0',
      CAMILLE,
    );
    assert.deepEqual([check.outcome, check.code], ['fail', 'recipient.mismatch']);
  });

  for (const identityType of ['isbn', 'toString', '__proto__', 'ext:carte']) {
    it(`cannot tell by an identifier of type ${identityType}`, async () => {
      const identifier = { identityType, hashed: false, identityHash: 'camille@example.org' };
      const check = await checkRecipient(badgeFor({ identifier }), '3.0', CAMILLE);
      assert.deepEqual([check.outcome, check.code], ['unchecked', 'recipient.unsupported']);
    });
  }

  it('cannot tell when the profile has nothing of that type', async () => {
    const check = await checkRecipient(badgeFor({ identifier: await hashed('a@example.org') }), '3.0', {
      url: 'https://a.example',
    });
    assert.equal(check.outcome, 'unchecked');
  });

  it('cannot tell when the badge names nobody', async () => {
    assert.equal((await checkRecipient(badgeFor({}), '3.0', CAMILLE)).outcome, 'unchecked');
    assert.equal((await checkRecipient(assertion({ recipient: 'x' }), '2.0', CAMILLE)).outcome, 'unchecked');
  });

  it('compares the recipient of an assertion, plain and hashed', async () => {
    assert.equal((await checkRecipient(assertion(), '2.0', CAMILLE)).outcome, 'pass');
    const identity = await hashIdentity('camille@example.org', 'sel', 'md5');
    const recipient = { type: 'email', hashed: true, identity, salt: 'sel' };
    assert.equal((await checkRecipient(assertion({ recipient }), '2.0', CAMILLE)).outcome, 'pass');
    assert.equal(
      (await checkRecipient(assertion({ recipient }), '2.0', { email: 'x@example.org' })).outcome,
      'fail',
    );
  });

  it('does not say that nobody matched where it did not look at all of a thousand identities', async () => {
    const identity = { hashed: false, identityHash: 'x@example.org', identityType: 'emailAddress' };
    const many = badgeFor({ identifier: Array(1000).fill(identity) });
    const { outcome, code } = await checkRecipient(many, '3.0', CAMILLE);
    assert.deepEqual([outcome, code], ['unchecked', 'recipient.unsupported']);
    const few = badgeFor({ identifier: Array(100).fill(identity) });
    assert.equal((await checkRecipient(few, '3.0', CAMILLE)).code, 'recipient.mismatch');
  });
});
