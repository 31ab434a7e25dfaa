import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { describe, it } from 'node:test';
import type { VerifyOptions } from '../../../packages/openbadges-validator-core/src/verify-options.js';
import { verify } from '../../../packages/openbadges-validator-core/src/verify.js';
import { fetchFrom, NOW, type Web } from '../../support/build-session.js';
import { buildCredential } from '../fixtures/build-credential.js';
import { createIssuer, type Issuer } from '../fixtures/create-issuer.js';
import { tell } from '../fixtures/find-check.js';
import { signCredential } from '../fixtures/sign-credential.js';
import { createJwtIssuer, signJwt } from '../fixtures/sign-jwt.js';
import { buildStatusEntry, buildStatusList } from '../fixtures/status-list.js';

const LIST = 'https://atelier.example/status/1';
const INDEX = 94_567;
const encode = (bytes: Uint8Array) => `u${Buffer.from(bytes).toString('base64url')}`;

interface Given {
  /** Changes of the entry in the badge. */
  readonly entry?: object;
  /** Changes of the subject of the list. */
  readonly subject?: object;
  /** Changes of the signed list. */
  readonly tamper?: object;
  readonly set?: readonly number[];
  readonly signer?: Issuer;
  readonly web?: Web;
  readonly options?: VerifyOptions;
}

/** What is said of a badge whose status list is so. */
async function statusOf(given: Given): Promise<{ status: string; outcome: string }> {
  const issuer = await createIssuer();
  const listIssuer = given.signer ?? issuer;
  const list = buildStatusList(listIssuer.id, LIST, given.set ?? [], given.subject);
  const signedList = { ...(await signCredential(list, listIssuer, 'eddsa-jcs-2022')), ...given.tamper };
  const credentialStatus = buildStatusEntry(LIST, INDEX, given.entry);
  const badge = await signCredential(
    buildCredential(issuer.id, { credentialStatus }),
    issuer,
    'eddsa-jcs-2022',
  );
  const web = fetchFrom(given.web ?? { [LIST]: signedList });
  const verdict = await verify(badge, { now: NOW, fetch: web, ...given.options });
  return { status: tell(verdict, 'status'), outcome: verdict.outcome };
}

describe('a badge in a Bitstring Status List', () => {
  it('is valid while its bit is 0, whatever the bits beside it say', async () => {
    const given = await statusOf({ set: [INDEX - 1, INDEX + 1, 0] });
    assert.deepEqual(given, { status: 'pass', outcome: 'valid' });
  });

  it('is revoked once its bit is 1', async () => {
    assert.deepEqual(await statusOf({ set: [INDEX] }), { status: 'fail status.revoked', outcome: 'invalid' });
  });

  it('is suspended, or has something to tell, by the purpose of the list', async () => {
    const withPurpose = (statusPurpose: string) =>
      statusOf({ set: [INDEX], entry: { statusPurpose }, subject: { statusPurpose } });
    assert.equal((await withPurpose('suspension')).status, 'fail status.suspended');
    assert.deepEqual(await withPurpose('message'), { status: 'warn status.message', outcome: 'warning' });
  });

  it('reads an index that is written as a number', async () => {
    assert.equal(
      (await statusOf({ set: [INDEX], entry: { statusListIndex: INDEX } })).status,
      'fail status.revoked',
    );
  });

  it('reads entries of several bits', async () => {
    const entry = { statusSize: 2, statusListIndex: '10' };
    assert.equal((await statusOf({ set: [21], entry })).status, 'fail status.revoked');
    assert.equal((await statusOf({ set: [10, 19, 22], entry })).status, 'pass');
  });

  it('reads a list that is a JWT', async () => {
    const issuer = await createJwtIssuer('EdDSA');
    const list = buildStatusList(issuer.id, LIST, [INDEX]) as Record<string, unknown>;
    const token = await signJwt({ ...list, issuer: { id: issuer.id } }, issuer);
    const badge = buildCredential(issuer.id, { credentialStatus: buildStatusEntry(LIST, INDEX) });
    const verdict = await verify(await signJwt(badge, issuer), {
      now: NOW,
      fetch: fetchFrom({ [LIST]: token }),
    });
    assert.equal(tell(verdict, 'status'), 'fail status.revoked', JSON.stringify(verdict.checks));
  });

  for (const [why, given] of [
    ['was changed after it was signed', { tamper: { validFrom: '2025-01-01T00:00:00Z' } }],
    ['has no proof', { tamper: { proof: undefined } }],
    ['is a credential of another type', { tamper: { type: ['VerifiableCredential'] } }],
    ['is for another purpose', { subject: { statusPurpose: 'suspension' } }],
    ['holds another kind of subject', { subject: { type: 'List' } }],
    ['is not multibase', { subject: { encodedList: 'H4sIAAAAAAAAA' } }],
    ['is not base64url', { subject: { encodedList: 'u!!!!' } }],
    ['is not packed', { subject: { encodedList: encode(new Uint8Array(64)) } }],
    ['is cut off', { subject: { encodedList: encode(gzipSync(Buffer.alloc(16_384)).subarray(0, 20)) } }],
    ['is shorter than the index', { subject: { encodedList: encode(gzipSync(Buffer.alloc(1000))) } }],
    [
      'unpacks to more than 16 MiB',
      { subject: { encodedList: encode(gzipSync(Buffer.alloc(17 * 1024 * 1024))) } },
    ],
    ['is no badge', { web: { [LIST]: 'hello' } }],
    ['is another badge', { web: { [LIST]: buildCredential('did:example:issuer') } }],
  ] as readonly (readonly [string, Given])[]) {
    it(`leaves the badge unchecked when the list ${why}`, async () => {
      const { status, outcome } = await statusOf({ set: [INDEX], ...given });
      assert.deepEqual([status, outcome], ['unchecked status.list_invalid', 'unchecked']);
    });
  }

  it('leaves it unchecked when the list has run out', async () => {
    const issuer = await createIssuer();
    const list = { ...buildStatusList(issuer.id, LIST, []), validUntil: '2026-05-01T00:00:00Z' };
    const signed = await signCredential(list, issuer, 'eddsa-jcs-2022');
    assert.equal(
      (await statusOf({ signer: issuer, web: { [LIST]: signed } })).status,
      'unchecked status.list_invalid',
    );
  });

  it('leaves it unchecked when the list cannot be had', async () => {
    assert.deepEqual(await statusOf({ web: {} }), {
      status: 'unchecked fetch.http_status',
      outcome: 'unchecked',
    });
    const refusing = { fetch: () => Promise.reject(new TypeError('failed')) };
    assert.equal((await statusOf({ options: refusing })).status, 'unchecked fetch.network');
  });

  it('warns of a list of another issuer, unless the caller trusts that one', async () => {
    const signer = await createIssuer();
    assert.deepEqual(await statusOf({ signer }), { status: 'warn status.other_issuer', outcome: 'warning' });
    for (const trustedIssuers of [[signer.id], { [signer.id]: 'Registre' }]) {
      assert.equal((await statusOf({ signer, options: { trustedIssuers } })).status, 'pass');
    }
    assert.equal(
      (await statusOf({ signer, options: { trustedIssuers: ['did:example:x'] } })).outcome,
      'warning',
    );
    assert.equal((await statusOf({ signer, set: [INDEX] })).status, 'fail status.revoked');
  });

  for (const [member, value] of [
    ['statusPurpose', undefined],
    ['statusListCredential', 5],
    ['statusListCredential', ''],
    ['statusListIndex', '-1'],
    ['statusListIndex', 1.5],
    ['statusListIndex', '1e3'],
    ['statusListIndex', '99999999999999999999'],
    ['statusSize', 0],
    ['statusSize', 64],
  ] as const) {
    it(`fails an entry whose ${member} is ${JSON.stringify(value)}`, async () => {
      const { status } = await statusOf({ entry: { [member]: value } });
      assert.equal(status, 'fail model.value');
    });
  }
});
