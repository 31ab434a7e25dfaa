import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { describe, it } from 'node:test';
import { readEntityStatement } from '../../../packages/openbadges-validator-core/src/registries/read-entity-statement.js';
import { NOW } from '../../support/build-session.js';
import { caughtCode } from '../../support/caught-code.js';
import { ANCHOR, createAnchor, signConfiguration, signSubordinate } from '../fixtures/federation.js';
import { forgeToken } from '../fixtures/sign-jwt.js';

const SECONDS = NOW.getTime() / 1000;
const readOwn = (text: string) => readEntityStatement(text, 'own', NOW);

describe('readEntityStatement', () => {
  it('reads a configuration that is signed with a key in itself', async () => {
    const anchor = await createAnchor();
    const statement = await readOwn(await signConfiguration(anchor));
    assert.deepEqual([statement.iss, statement.sub], [ANCHOR, ANCHOR]);
    assert.deepEqual(statement.keys, [anchor.jwk]);
  });

  it('reads a statement that is signed with one of the keys it is given', async () => {
    const [old, anchor] = [await createAnchor('old'), await createAnchor('new')];
    const text = await signSubordinate(anchor, 'did:example:a');
    assert.equal((await readEntityStatement(text, [old.jwk, anchor.jwk] as never, NOW)).sub, 'did:example:a');
    assert.equal(
      await caughtCode(() => readEntityStatement(text, [old.jwk] as never, NOW)),
      'key.unresolved',
    );
  });

  for (const [why, claims, header, code] of [
    ['has run out', { exp: SECONDS }, {}, 'proof.expired'],
    ['is of tomorrow', { iat: SECONDS + 86_400 }, {}, 'proof.not_yet_valid'],
    ['does not say until when it holds', { exp: undefined }, {}, 'proof.malformed'],
    ['does not say since when it holds', { iat: '2026' }, {}, 'proof.malformed'],
    ['does not say who speaks', { iss: undefined }, {}, 'proof.malformed'],
    ['does not say about whom', { sub: 5 }, {}, 'proof.malformed'],
    ['asks for something to be understood', { crit: ['x'], x: 1 }, {}, 'proof.malformed'],
    ['is another kind of token', {}, { typ: 'JWT' }, 'proof.malformed'],
    ['has no type', {}, { typ: undefined }, 'proof.malformed'],
    ['names no key', {}, { kid: undefined }, 'proof.malformed'],
    ['names a key that is not there', {}, { kid: 'other' }, 'key.unresolved'],
    ['holds no keys', { jwks: undefined }, {}, 'key.unresolved'],
  ] as const) {
    it(`refuses a statement that ${why}`, async () => {
      const text = await signConfiguration(await createAnchor(), claims, header);
      assert.equal(await caughtCode(() => readOwn(text)), code);
    });
  }

  it('takes the type with its family written out', async () => {
    const text = await signConfiguration(
      await createAnchor(),
      {},
      { typ: 'application/entity-statement+jwt' },
    );
    assert.equal((await readOwn(text)).sub, ANCHOR);
  });

  it('refuses one letter of difference', async () => {
    const anchor = await createAnchor();
    const [header, , signature] = (await signConfiguration(anchor)).split('.');
    const payload = (await signConfiguration(anchor, { exp: SECONDS + 10_000 })).split('.')[1];
    assert.equal(await caughtCode(() => readOwn([header, payload, signature].join('.'))), 'proof.invalid');
  });

  it('refuses what anybody could have signed', async () => {
    const { jwk } = await createAnchor();
    const payload = { iss: ANCHOR, sub: ANCHOR, iat: SECONDS, exp: SECONDS + 60, jwks: { keys: [jwk] } };
    for (const alg of ['none', 'HS256']) {
      const header = { alg, typ: 'entity-statement+jwt', kid: jwk.kid };
      const [head, body] = forgeToken(header, payload).split('.');
      const mac = createHmac('sha256', JSON.stringify(jwk)).update(`${head}.${body}`).digest('base64url');
      const signature = alg === 'none' ? '' : mac;
      assert.equal(await caughtCode(() => readOwn(`${head}.${body}.${signature}`)), 'proof.alg_not_allowed');
    }
  });

  it('refuses a private key among the keys', async () => {
    const anchor = await createAnchor();
    const text = await signConfiguration(anchor, { jwks: { keys: [{ ...anchor.jwk, d: 'AAAA' }] } });
    assert.equal(await caughtCode(() => readOwn(text)), 'key.malformed');
  });

  it('refuses what is no token', async () => {
    for (const text of ['', 'hello', '{}', 'a.b']) {
      assert.equal(await caughtCode(() => readOwn(text)), 'proof.malformed', text);
    }
  });
});
