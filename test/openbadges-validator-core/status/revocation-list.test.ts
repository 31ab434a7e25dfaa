import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readRevocationList } from '../../../packages/openbadges-validator-core/src/status/revocation-list.js';
import { buildSession, type Web } from '../../support/build-session.js';
import { caughtCode } from '../../support/caught-code.js';

const LIST = 'https://atelier.example/revoked.json';
const ENTRY = { id: LIST, type: '1EdTechRevocationList' };
const CREDENTIAL = { id: 'urn:uuid:1' };
const read = (web: Web | undefined, entry: object = ENTRY, credential: object = CREDENTIAL) =>
  readRevocationList(entry as never, credential as never, buildSession(web), () => Promise.resolve([]));

describe('a badge in a 1EdTechRevocationList', () => {
  for (const [why, list] of [
    [
      'by its id and a reason',
      { revokedCredential: [{ id: 'urn:uuid:1', revoked: true, revocationReason: 'Erreur' }] },
    ],
    ['by its id alone', { revokedCredential: [{ id: 'urn:uuid:0' }, { id: 'urn:uuid:1' }] }],
    ['by its id as text', { revokedCredential: ['urn:uuid:1'] }],
    ['under the other spelling', { revokedCredentials: [{ id: 'urn:uuid:1' }] }],
  ] as const) {
    it(`is revoked ${why}`, async () => {
      const check = await read({ [LIST]: list });
      assert.deepEqual([check.outcome, check.code], ['fail', 'status.revoked']);
    });
  }

  it('tells the reason, if it is text', async () => {
    const list = (revocationReason: unknown) => ({
      revokedCredential: [{ id: 'urn:uuid:1', revocationReason }],
    });
    const check = await read({ [LIST]: list('Erreur de saisie') });
    assert.equal(check.code === 'status.revoked' && check.reason, 'Erreur de saisie');
    const without = await read({ [LIST]: list({ html: '<b>' }) });
    assert.equal(without.code === 'status.revoked' && without.reason, undefined);
  });

  for (const list of [
    { revokedCredential: [] },
    { revokedCredential: [{ id: 'urn:uuid:2', revoked: true }] },
    { revokedCredential: [{ id: 'urn:uuid:1', revoked: false }] },
    { revokedCredential: [null, 5, {}] },
  ]) {
    it(`stands while the list says ${JSON.stringify(list)}`, async () => {
      assert.equal((await read({ [LIST]: list })).outcome, 'pass');
    });
  }

  for (const list of [{}, [], 'urn:uuid:1', { revokedCredential: 'urn:uuid:1' }]) {
    it(`is not judged by ${JSON.stringify(list)}, which is no list`, async () => {
      assert.equal(await caughtCode(() => read({ [LIST]: JSON.stringify(list) })), 'status.list_invalid');
    });
  }

  it('is not judged without a list, and not without an id of its own', async () => {
    assert.equal(await caughtCode(() => read({})), 'fetch.http_status');
    assert.equal(await caughtCode(() => read(undefined)), 'fetch.not_available');
    const list = { [LIST]: { revokedCredential: [] } };
    assert.equal(await caughtCode(() => read(list, ENTRY, {})), 'status.list_invalid');
    assert.equal((await read(list, { type: '1EdTechRevocationList' })).outcome, 'fail');
  });
});
