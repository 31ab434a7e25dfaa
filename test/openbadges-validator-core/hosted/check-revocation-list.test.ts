import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkRevocationList } from '../../../packages/openbadges-validator-core/src/hosted/check-revocation-list.js';
import { buildSession, type Web } from '../../support/build-session.js';
import { assertion, issuer } from '../../support/hosted-badge.js';

const LIST = 'https://atelier.example/liste.json';
const BADGE = assertion({ id: 'urn:uuid:1', uid: 'abc' });

const look = (list: Web[string], badge = BADGE, revocationList: unknown = LIST) =>
  checkRevocationList(
    badge,
    issuer({ revocationList: revocationList as string }),
    buildSession({ [LIST]: list }),
  );

describe('checkRevocationList', () => {
  for (const entry of ['urn:uuid:1', { id: 'urn:uuid:1' }, { uid: 'abc' }]) {
    it(`finds a badge by ${JSON.stringify(entry)}`, async () => {
      assert.equal((await look({ revokedAssertions: ['urn:uuid:0', entry] })).code, 'status.revoked');
    });
  }

  it('passes a badge that is not in the list, and one whose issuer keeps none', async () => {
    assert.equal((await look({ revokedAssertions: ['urn:uuid:11', { id: 5 }, null] })).outcome, 'pass');
    assert.equal((await look({}, BADGE, undefined)).outcome, 'pass');
  });

  it('does not take what JavaScript knows for an entry of a map', async () => {
    assert.equal((await look({ a: 1 }, assertion({ id: 'toString', uid: 'constructor' }))).outcome, 'pass');
  });

  it('gives the reason of the map of 1.x', async () => {
    const check = await look({ abc: 'Erreur' });
    assert.ok(check.code === 'status.revoked' && check.reason === 'Erreur');
    assert.equal((await look({ abc: true })).code, 'status.revoked');
  });

  it('cannot tell from a list that cannot be read', async () => {
    assert.deepEqual(
      [(await look(500)).outcome, (await look(500)).code],
      ['unchecked', 'status.unavailable'],
    );
    assert.equal((await look({ revokedAssertions: {} })).code, 'status.list_invalid');
    assert.equal((await look({}, BADGE, 'urn:list')).outcome, 'unchecked');
  });
});
