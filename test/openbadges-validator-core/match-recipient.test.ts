import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hashIdentity } from '../../packages/openbadges-validator-core/src/hash-identity.js';
import { matchRecipient } from '../../packages/openbadges-validator-core/src/match-recipient.js';

describe('matchRecipient', () => {
  it('finds a person behind a digest, with and without salt', async () => {
    const salted = { hashed: true, identity: await hashIdentity('camille@example.org', 'sel'), salt: 'sel' };
    assert.equal(await matchRecipient(salted, 'camille@example.org'), true);
    assert.equal(await matchRecipient({ ...salted, salt: 'autre' }, 'camille@example.org'), false);
    const plain = { hashed: true, identity: await hashIdentity('camille@example.org') };
    assert.equal(await matchRecipient(plain, 'camille@example.org'), true);
    assert.equal(await matchRecipient(plain, 'claude@example.org'), false);
  });

  it('reads a digest in capital letters, and one of md5', async () => {
    const sha256 = (await hashIdentity('camille@example.org')).toUpperCase();
    assert.equal(await matchRecipient({ hashed: true, identity: sha256 }, 'camille@example.org'), true);
    const identity = await hashIdentity('camille@example.org', '', 'md5');
    assert.equal(await matchRecipient({ hashed: true, identity }, 'camille@example.org'), true);
  });

  it('takes an address as it was typed, and in small letters', async () => {
    const identity = await hashIdentity('camille@example.org');
    assert.equal(await matchRecipient({ hashed: true, identity }, ' Camille@Example.org '), true);
    const typed = await hashIdentity('Camille@Example.org');
    assert.equal(await matchRecipient({ hashed: true, identity: typed }, 'Camille@Example.org'), true);
    assert.equal(
      await matchRecipient({ hashed: false, identity: 'Camille@Example.org' }, 'camille@example.org'),
      true,
    );
  });

  it('keeps large and small letters of a DID apart', async () => {
    assert.equal(await matchRecipient({ hashed: false, identity: 'did:key:zAb' }, 'did:key:zAb'), true);
    assert.equal(await matchRecipient({ hashed: false, identity: 'did:key:zab' }, 'did:key:zAb'), false);
  });

  it('does not take a digest for the person, where it is not one', async () => {
    const identity = await hashIdentity('camille@example.org');
    assert.equal(await matchRecipient({ hashed: true, identity }, identity), false);
    assert.equal(
      await matchRecipient({ hashed: true, identity: 'camille@example.org' }, 'camille@example.org'),
      false,
    );
  });

  it('spends no time on a salt that nobody needs', async () => {
    const match = async (salt: string) =>
      matchRecipient(
        { hashed: true, identity: await hashIdentity('a@b.example', salt), salt },
        'a@b.example',
      );
    assert.equal(await match('s'.repeat(1024)), true);
    assert.equal(await match('s'.repeat(1025)), false);
  });
});
