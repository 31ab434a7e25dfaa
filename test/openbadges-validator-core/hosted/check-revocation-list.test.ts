import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkRevocationList } from '../../../packages/openbadges-validator-core/src/hosted/check-revocation-list.js';
import { buildSession, type Web } from '../../support/build-session.js';
import { assertion, issuer } from '../../support/hosted-badge.js';

const LIST = 'https://atelier.example/liste.json';
const ID = 'urn:uuid:11111111-0000-4000-8000-000000000001';
const OTHER = 'urn:uuid:11111111-0000-4000-8000-000000000002';
const BADGE = assertion({ id: ID, uid: 'abc' });

const look = (list: Web[string], badge = BADGE, revocationList: unknown = LIST) =>
  checkRevocationList(
    badge,
    issuer({ revocationList: revocationList as string }),
    buildSession({ [LIST]: list }),
  );

describe('checkRevocationList', () => {
  for (const entry of [ID, { id: ID }, { '@id': ID }, { uid: 'abc' }, { id: ID, revoked: true }]) {
    it(`finds a badge by ${JSON.stringify(entry)}`, async () => {
      assert.equal((await look({ revokedAssertions: [OTHER, entry] })).code, 'status.revoked');
    });
  }

  it('passes a badge that is not in the list, and one whose issuer keeps none', async () => {
    assert.equal((await look({ revokedAssertions: [OTHER, { id: OTHER }, { uid: 'x' }] })).outcome, 'pass');
    assert.equal((await look({ revokedAssertions: [] })).outcome, 'pass');
    assert.equal((await look({}, BADGE, undefined)).outcome, 'pass');
  });

  it('finds the one entry of a list that is written without brackets', async () => {
    assert.equal((await look({ revokedAssertions: ID })).code, 'status.revoked');
  });

  it('passes a badge whose entry says that it is revoked no more', async () => {
    assert.equal((await look({ revokedAssertions: [{ id: ID, revoked: false }] })).outcome, 'pass');
  });

  for (const [why, list] of [
    ['an entry that names nothing', { revokedAssertions: [{ revocationReason: 'Erreur' }] }],
    ['an entry that is no name', { revokedAssertions: [OTHER, { id: 5 }] }],
    ['an empty entry', { revokedAssertions: [null] }],
    ['no entries at all', { '@context': 'https://w3id.org/openbadges/v2', type: 'RevocationList' }],
    ['another issuer', { revokedAssertions: [OTHER], issuer: 'https://b.example/issuer' }],
  ] as const) {
    it(`cannot tell from a list with ${why}`, async () => {
      const check = await look(list);
      assert.deepEqual([check.outcome, check.code], ['unchecked', 'status.list_invalid']);
    });
  }

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
