import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { calculateJwkThumbprint } from 'jose';
import { resolveKey } from '../../../packages/openbadges-validator-core/src/keys/index.js';
import type { VerifyOptions } from '../../../packages/openbadges-validator-core/src/verify-options.js';
import { buildSession, type Web } from '../../support/build-session.js';
import { caughtCode } from '../../support/caught-code.js';
import { createIssuer } from '../fixtures/create-issuer.js';
import { encodeBase58 } from '../fixtures/encode-base58.js';
import { createJwtIssuer } from '../fixtures/sign-jwt.js';

const resolve = (id: string, web?: Web, options?: VerifyOptions) =>
  resolveKey(id, buildSession(web, options));
const codeOf = (id: string, web?: Web, options?: VerifyOptions) =>
  caughtCode(() => resolve(id, web, options));

describe('resolveKey, keys that are their own document', () => {
  it('reads a did:key, with or without the fragment that repeats it', async () => {
    const { id, keyId } = await createIssuer();
    for (const name of [id, keyId]) {
      const key = await resolve(name);
      assert.equal(key.controller, id);
      assert.ok(key.purposes?.includes('assertionMethod'));
    }
  });

  it('refuses a did:key whose fragment is another key', async () => {
    const [{ id }, other] = [await createIssuer(), await createIssuer()];
    assert.equal(await codeOf(`${id}#${other.keyId.split('#')[1]}`), 'key.malformed');
  });

  it('reads a did:jwk, and refuses a fragment other than 0', async () => {
    const { id } = await createJwtIssuer('ES256');
    assert.equal((await resolve(`${id}#0`)).controller, id);
    assert.equal((await resolve(id)).material.type, 'P-256');
    assert.equal(await codeOf(`${id}#1`), 'key.malformed');
    assert.equal(await codeOf('did:jwk:e30'), 'key.unsupported');
    assert.equal(await codeOf('did:jwk:!!'), 'key.malformed');
  });

  it('does not know the kinds of did:key that WebCrypto cannot verify with, and calls none of them broken', async () => {
    for (const [kind, length] of [
      [[0xe7, 0x01], 33],
      [[0xec, 0x01], 32],
      [[0xeb, 0x01], 96],
      [[0x82, 0x24], 67],
      [[0x85, 0x24], 526],
    ] as const) {
      const multibase = `z${encodeBase58(Uint8Array.of(...kind, ...new Uint8Array(length).fill(7)))}`;
      assert.equal(await codeOf(`did:key:${multibase}#${multibase}`), 'key.unsupported');
    }
  });

  for (const id of ['did:velocity:v2:1#key', 'did:ebsi:zx', 'urn:uuid:1', 'ipfs://x', 'no address', '']) {
    it(`does not know how to find ${JSON.stringify(id)}`, async () => {
      assert.equal(await codeOf(id), 'key.unsupported');
    });
  }
});

describe('resolveKey, keys that stand in a document', () => {
  const issuer = 'https://atelier.example/issuer';
  const method = async () =>
    ((await createIssuer(issuer)).document['verificationMethod'] as object[])[0] as object;

  it('reads it with what the document lets it do', async () => {
    const { document, keyId } = await createIssuer(issuer);
    const key = await resolve(keyId, { [issuer]: document });
    assert.deepEqual([key.controller, key.purposes], [issuer, ['assertionMethod']]);
  });

  it('reads a key that stands in the relationship alone', async () => {
    const embedded = { id: issuer, assertionMethod: [await method()] };
    assert.deepEqual((await resolve(`${issuer}#key-1`, { [issuer]: embedded })).purposes, [
      'assertionMethod',
    ]);
  });

  it('reads ids that are written relative to their document', async () => {
    const relative = {
      id: issuer,
      verificationMethod: { ...(await method()), id: '#key-1' },
      assertionMethod: '#key-1',
    };
    assert.deepEqual((await resolve(`${issuer}#key-1`, { [issuer]: relative })).purposes, [
      'assertionMethod',
    ]);
  });

  it('warns of a key whose document names no relationship at all', async () => {
    const silent = { id: issuer, verificationMethod: await method() };
    const key = await resolve(`${issuer}#key-1`, { [issuer]: silent });
    assert.equal(key.purposes, undefined);
    assert.deepEqual(
      key.notes?.map(({ outcome, code }) => `${outcome} ${code}`),
      ['warn key.purpose_unstated'],
    );
    const forSecrets = { ...silent, keyAgreement: [`${issuer}#key-1`] };
    const { purposes, notes } = await resolve(`${issuer}#key-1`, { [issuer]: forSecrets });
    assert.deepEqual([purposes, notes], [['keyAgreement'], undefined]);
  });

  it('gives no purpose to a key that no relationship names', async () => {
    const unnamed = {
      id: issuer,
      verificationMethod: [await method()],
      assertionMethod: [`${issuer}#key-2`],
    };
    assert.deepEqual((await resolve(`${issuer}#key-1`, { [issuer]: unnamed })).purposes, []);
  });

  it('takes an empty controller for the document itself, as openbadges.education writes it', async () => {
    const url = `${issuer}?v=3_0`;
    const quirk = { ...(await method()), id: `${url}#key-0`, type: 'DataIntegrityProof', controller: '' };
    const document = { id: issuer, verificationMethod: quirk, assertionMethod: `${url}#key-0` };
    assert.equal((await resolve(`${url}#key-0`, { [url]: document })).controller, issuer);
  });

  it('tells until when, and since when, a key is good for nothing', async () => {
    const dates = { revoked: '2025-01-01T00:00:00Z', expires: '2027-01-01T00:00:00Z' };
    const document = { id: issuer, assertionMethod: [{ ...(await method()), ...dates }] };
    const { revoked, expires } = await resolve(`${issuer}#key-1`, { [issuer]: document });
    assert.deepEqual({ revoked, expires }, dates);
  });

  it('reads a key that has an address of its own, once its controller names it', async () => {
    const url = 'https://keys.example/1';
    const alone = { ...(await method()), id: `${url}#k`, controller: issuer };
    const naming = { id: issuer, assertionMethod: [`${url}#k`] };
    assert.equal((await resolve(`${url}#k`, { [url]: alone, [issuer]: naming })).controller, issuer);
    const silent = { id: issuer, assertionMethod: [] };
    assert.equal(await codeOf(`${url}#k`, { [url]: alone, [issuer]: silent }), 'key.not_issuers');
  });

  it('does not believe a document about another controller', async () => {
    const stranger = {
      id: issuer,
      assertionMethod: [{ ...(await method()), controller: 'https://victim.example/' }],
    };
    const victim = { id: 'https://victim.example/', assertionMethod: [] };
    const web = { [issuer]: stranger, 'https://victim.example/': victim };
    assert.equal(await codeOf(`${issuer}#key-1`, web), 'key.not_issuers');
  });

  it('refuses a document that is somebody else’s, and one without the key', async () => {
    const { document } = await createIssuer(issuer);
    const posing = { ...document, id: 'https://victim.example/issuer' };
    assert.equal(await codeOf(`${issuer}#key-1`, { [issuer]: posing }), 'key.not_issuers');
    assert.equal(await codeOf(`${issuer}#key-2`, { [issuer]: document }), 'key.not_issuers');
    assert.equal(await codeOf(`${issuer}#key-1`, { [issuer]: [] }), 'key.not_issuers');
  });

  it('reads a JWK Set by kid, and a JWK alone, and says of neither whose it is', async () => {
    const { jwk } = await createJwtIssuer('ES256');
    const other = (await createJwtIssuer('ES256')).jwk;
    const url = 'https://atelier.example/jwks.json';
    const set = {
      keys: [
        { ...other, kid: 'a' },
        { ...jwk, kid: 'b' },
      ],
    };
    const key = await resolve(`${url}#b`, { [url]: set });
    assert.equal(key.material.jwk['x'], jwk.x);
    assert.equal(key.controller, undefined);
    assert.equal((await resolve(url, { [url]: { ...jwk } })).material.type, 'P-256');
    assert.equal(await codeOf(`${url}#c`, { [url]: set }), 'key.not_issuers');
    assert.equal(await codeOf(url, { [url]: set }), 'key.not_issuers');
  });

  it('finds a key without a name in a JWK Set by its thumbprint, and chooses between no two of one name', async () => {
    const { jwk } = await createJwtIssuer('ES256');
    const other = (await createJwtIssuer('ES256')).jwk;
    const url = 'https://atelier.example/jwks.json';
    const web = { [url]: { keys: [other, jwk] } };
    const key = await resolve(`${url}#${await calculateJwkThumbprint(jwk)}`, web);
    assert.equal(key.material.jwk['x'], jwk.x);
    const twins = {
      keys: [
        { ...jwk, kid: 'a' },
        { ...other, kid: 'a' },
      ],
    };
    assert.equal(await codeOf(`${url}#a`, { [url]: twins }), 'key.malformed');
  });

  it('reads the keys of Ed25519VerificationKey2018 and JsonWebKey2020', async () => {
    const { jwk } = await createJwtIssuer('EdDSA');
    const legacy = { id: `${issuer}#1`, type: 'Ed25519VerificationKey2018', publicKeyBase58: '2'.repeat(44) };
    const modern = { id: `${issuer}#2`, type: 'JsonWebKey2020', publicKeyJwk: jwk };
    const document = { id: issuer, verificationMethod: [legacy, modern] };
    assert.equal((await resolve(`${issuer}#1`, { [issuer]: document })).material.type, 'Ed25519');
    assert.equal((await resolve(`${issuer}#2`, { [issuer]: document })).material.jwk['x'], jwk.x);
    const empty = { id: issuer, verificationMethod: [{ id: `${issuer}#1`, type: 'Multikey' }] };
    assert.equal(await codeOf(`${issuer}#1`, { [issuer]: empty }), 'key.unsupported');
  });

  it('says what was wrong with the network', async () => {
    assert.equal(await codeOf(`${issuer}#key-1`), 'fetch.not_available');
    assert.equal(await codeOf(`${issuer}#key-1`, {}), 'fetch.http_status');
    assert.equal(await codeOf(`${issuer}#key-1`, { [issuer]: '<html>' }), 'fetch.not_json');
    assert.equal(await codeOf('did:web:10.0.0.1#key', {}), 'fetch.blocked_address');
    assert.equal(await codeOf('did:web:a/../b#key', {}), 'key.malformed');
    assert.equal(await codeOf('did:web:a?versionId=1#key', {}), 'key.unsupported');
  });

  it('takes a did:web for given up where its host has no such document, and for no other trouble', async () => {
    const url = 'https://atelier.example/.well-known/did.json';
    for (const [status, code] of [
      [404, 'key.gone'],
      [410, 'key.gone'],
      [403, 'fetch.http_status'],
      [503, 'fetch.http_status'],
    ] as const) {
      assert.equal(await codeOf('did:web:atelier.example#key-1', { [url]: status }), code, String(status));
    }
    for (const status of [404, 410]) {
      assert.equal(await codeOf(`${issuer}#key-1`, { [issuer]: status }), 'fetch.http_status');
    }
  });

  it('takes a key for given up with the did:web that controls it', async () => {
    const controller = 'did:web:atelier.example';
    const lent = { id: issuer, assertionMethod: [{ ...(await method()), controller }] };
    assert.equal(await codeOf(`${issuer}#key-1`, { [issuer]: lent }), 'key.gone');
  });
});

describe('resolveKey, keys that the caller knows', () => {
  const issuer = 'https://atelier.example/issuer';

  it('uses them where the document cannot be had, and only there', async () => {
    const { document, keyId } = await createIssuer(issuer);
    assert.equal((await resolve(keyId, undefined, { keys: document as never })).controller, issuer);
    const other = (await createIssuer(issuer)).document;
    const key = await resolve(keyId, { [issuer]: other }, { keys: document as never });
    assert.notEqual(
      key.material.jwk['x'],
      (await resolve(keyId, {}, { keys: document as never })).material.jwk['x'],
    );
  });

  it('uses them for a did:web that was given up', async () => {
    const { document, keyId, id } = await createIssuer('did:web:atelier.example');
    assert.equal((await resolve(keyId, {}, { keys: document as never })).controller, id);
  });

  it('finds them in a JWK Set and in a verification method, by id and by kid', async () => {
    const { jwk } = await createJwtIssuer('ES256');
    const keys = { keys: [{ ...jwk, kid: `${issuer}#1` }] } as never;
    assert.equal((await resolve(`${issuer}#1`, {}, { keys })).controller, issuer);
    const named = { keys: [{ ...jwk, kid: 'thumb', iss: issuer }] } as never;
    assert.equal((await resolve('thumb', {}, { keys: named })).controller, issuer);
    const bare = { keys: [{ ...jwk, iss: issuer }] } as never;
    assert.equal((await resolve(await calculateJwkThumbprint(jwk), {}, { keys: bare })).controller, issuer);
    const method = { id: `${issuer}#1`, controller: issuer, publicKeyJwk: { ...jwk, kid: 'thumb' } } as never;
    assert.equal((await resolve('thumb', {}, { keys: method })).controller, issuer);
    assert.equal((await resolve(`${issuer}#1`, {}, { keys: method })).controller, issuer);
  });

  it('goes on with the trouble of the network where they do not hold the key', async () => {
    const { document } = await createIssuer('https://other.example/issuer');
    assert.equal(await codeOf(`${issuer}#1`, {}, { keys: document as never }), 'fetch.http_status');
    assert.equal(await codeOf('thumb', {}, { keys: { keys: [] } }), 'key.unsupported');
  });
});
