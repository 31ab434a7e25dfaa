import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { hashIdentity } from '../../packages/openbadges-validator-core/src/hash-identity.js';

describe('hashIdentity', () => {
  it('puts the salt behind the identity and says which algorithm it was', async () => {
    const expected = createHash('sha256').update('a@example.comKosher').digest('hex');
    assert.equal(await hashIdentity('a@example.com', 'Kosher'), `sha256$${expected}`);
    assert.match(expected, /^b5809d8a/);
  });

  it('goes without salt, and writes letters outside ASCII as UTF-8', async () => {
    const expected = createHash('sha256').update(Buffer.from('zoé@example.org')).digest('hex');
    assert.equal(await hashIdentity('zoé@example.org'), `sha256$${expected}`);
  });

  it('makes the md5 of old badges', async () => {
    const expected = createHash('md5').update('a@example.comx').digest('hex');
    assert.equal(await hashIdentity('a@example.com', 'x', 'md5'), `md5$${expected}`);
  });
});
