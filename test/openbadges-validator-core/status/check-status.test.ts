import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkStatus } from '../../../packages/openbadges-validator-core/src/status/check-status.js';
import { buildSession, type Web } from '../../support/build-session.js';

const LIST = 'https://atelier.example/revoked.json';
const listed = (id: string) => ({ id, type: '1EdTechRevocationList' });

async function tell(credentialStatus: unknown, web?: Web): Promise<readonly string[]> {
  const credential = { id: 'urn:uuid:1', credentialStatus } as never;
  const checks = await checkStatus(credential, buildSession(web), () => Promise.resolve([]));
  return checks.map(({ outcome, code }) => [outcome, code].filter(Boolean).join(' '));
}

describe('checkStatus', () => {
  it('has nothing to ask of a badge without status', async () => {
    assert.deepEqual(await tell(undefined), ['skipped']);
    assert.deepEqual(await tell([]), ['skipped']);
  });

  it('asks every entry, and says each answer', async () => {
    const other = 'https://atelier.example/other.json';
    const web = { [LIST]: { revokedCredential: [] }, [other]: { revokedCredential: ['urn:uuid:1'] } };
    assert.deepEqual(await tell([listed(LIST), listed(other)], web), ['pass', 'fail status.revoked']);
  });

  it('does not know other ways of saying it, and says so', async () => {
    for (const type of ['VelocityRevocationListJan2021', ['A', 'B'], '__proto__', undefined]) {
      assert.deepEqual(await tell({ id: LIST, type }), ['unchecked status.unsupported']);
    }
  });

  it('reads an entry by the one of its types that it knows', async () => {
    const entry = { id: LIST, type: ['Other', '1EdTechRevocationList'] };
    assert.deepEqual(await tell(entry, { [LIST]: { revokedCredential: [] } }), ['pass']);
  });

  it('does not fetch a hundred lists for one badge', async () => {
    assert.deepEqual(await tell(Array(100).fill(listed(LIST)), {}), ['fail model.value']);
  });

  it('fails what is no entry', async () => {
    assert.deepEqual(await tell('revoked'), ['fail model.value']);
    assert.deepEqual(await tell(5), ['fail model.value']);
  });

  it('does not take an unreachable list for good news', async () => {
    assert.deepEqual(await tell(listed(LIST), {}), ['unchecked fetch.http_status']);
    assert.deepEqual(await tell(listed(LIST)), ['unchecked fetch.not_available']);
    assert.deepEqual(await tell(listed('https://192.168.0.1/'), {}), ['unchecked fetch.blocked_address']);
  });
});
