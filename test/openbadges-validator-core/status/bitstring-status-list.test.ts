import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { describe, it } from 'node:test';
import type { Verdict } from '../../../packages/openbadges-validator-core/src/verdict.js';
import type { VerifyOptions } from '../../../packages/openbadges-validator-core/src/verify-options.js';
import { verify } from '../../../packages/openbadges-validator-core/src/verify.js';
import { fetchFrom, NOW, type Web } from '../../support/build-session.js';
import { buildCredential } from '../fixtures/build-credential.js';
import { createIssuer, type Issuer } from '../fixtures/create-issuer.js';
import { findCheck, tell } from '../fixtures/find-check.js';
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
async function judge(given: Given): Promise<Verdict> {
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
  return verify(badge, { now: NOW, fetch: web, ...given.options });
}

async function statusOf(given: Given): Promise<{ status: string; outcome: string }> {
  const verdict = await judge(given);
  return { status: tell(verdict, 'status'), outcome: verdict.outcome };
}

async function factsOf(given: Given): Promise<object> {
  const { id: _, source: __, outcome: ___, code, ...facts } = findCheck(await judge(given), 'status') ?? {};
  assert.equal(code, 'status.message');
  return facts;
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
    ['is shorter than an index that no list could hold', { entry: { statusListIndex: '9'.repeat(30) } }],
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

  it('is not known to be revoked or not where the did:web of the list was given up', async () => {
    const signer = await createIssuer('did:web:liste.example');
    assert.deepEqual(await statusOf({ signer }), {
      status: 'unchecked status.list_invalid',
      outcome: 'unchecked',
    });
  });

  it('tells who keeps the list where that is not the issuer, and weighs nothing by it', async () => {
    const signer = await createIssuer();
    const told = { status: 'pass status.other_issuer', outcome: 'valid' };
    assert.deepEqual(await statusOf({ signer }), told);
    assert.deepEqual(await statusOf({ signer, options: { trustedIssuers: ['did:example:x'] } }), told);
    for (const trustedIssuers of [[signer.id], { [signer.id]: 'Registre' }]) {
      assert.equal((await statusOf({ signer, options: { trustedIssuers } })).status, 'pass');
    }
    assert.equal((await statusOf({ signer, set: [INDEX] })).status, 'fail status.revoked');
  });

  it('does not believe a list of which nobody can say who signed it', async () => {
    const [keeper, stranger] = [await createIssuer(), await createIssuer()];
    const list = buildStatusList(keeper.id, LIST, []);
    const posing = await signCredential(list, stranger, 'eddsa-jcs-2022');
    assert.equal((await statusOf({ web: { [LIST]: posing } })).status, 'unchecked status.list_invalid');
  });

  it('asks every entry, and lets the worst answer decide', async () => {
    const issuer = await createIssuer();
    const other = 'https://atelier.example/status/2';
    const sign = (url: string, set: readonly number[], statusPurpose: string) =>
      signCredential(buildStatusList(issuer.id, url, set, { statusPurpose }), issuer, 'eddsa-jcs-2022');
    const credentialStatus = [
      buildStatusEntry(LIST, INDEX),
      buildStatusEntry(other, 7, { statusPurpose: 'suspension' }),
    ];
    const badge = await signCredential(
      buildCredential(issuer.id, { credentialStatus }),
      issuer,
      'eddsa-jcs-2022',
    );
    const lists = { [LIST]: await sign(LIST, [], 'revocation') };
    const suspended = fetchFrom({ ...lists, [other]: await sign(other, [7], 'suspension') });
    const verdict = await verify(badge, { now: NOW, fetch: suspended });
    assert.deepEqual(
      verdict.checks.filter(({ id }) => id === 'status').map(({ outcome, code }) => [outcome, code]),
      [
        ['pass', undefined],
        ['fail', 'status.suspended'],
      ],
    );
    const silent = await verify(badge, { now: NOW, fetch: fetchFrom(lists) });
    assert.equal(silent.outcome, 'unchecked');
  });

  it('hands on the value of a message, and its text for developers where the entry has one', async () => {
    const statusMessage = ['pending', 'accepted', 'rejected', 'undefined'].map((message, status) => ({
      status: `0x${status}`,
      message,
    }));
    const entry = { statusPurpose: 'message', statusSize: 2, statusListIndex: '10', statusMessage };
    const given = { set: [20], entry, subject: { statusPurpose: 'message' } };
    assert.deepEqual(await factsOf(given), { purpose: 'message', value: '0x2', message: 'rejected' });
    const bare = { ...given, entry: { ...entry, statusMessage: undefined } };
    assert.deepEqual(await factsOf(bare), { purpose: 'message', value: '0x2' });
  });

  for (const [member, value] of [
    ['statusPurpose', undefined],
    ['statusListCredential', 5],
    ['statusListCredential', ''],
    ['statusListIndex', '-1'],
    ['statusListIndex', 1.5],
    ['statusListIndex', '1e3'],
    ['statusSize', 0],
    ['statusSize', 64],
    ['statusMessage', 'set'],
    ['statusMessage', [{ status: '0x0', message: 'unset' }]],
    [
      'statusMessage',
      [
        { status: '0', message: 'unset' },
        { status: '0x1', message: 'set' },
      ],
    ],
    ['statusMessage', [{ status: '0x0', message: 'unset' }, 'set']],
  ] as const) {
    it(`fails an entry whose ${member} is ${JSON.stringify(value)}`, async () => {
      const { status } = await statusOf({ entry: { [member]: value } });
      assert.equal(status, 'fail model.value');
    });
  }
});
