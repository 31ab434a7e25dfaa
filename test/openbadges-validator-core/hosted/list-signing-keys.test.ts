import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listSigningKeys } from '../../../packages/openbadges-validator-core/src/hosted/list-signing-keys.js';
import type { JsonObject } from '../../../packages/openbadges-validator-core/src/json.js';
import { caughtCode } from '../../support/caught-code.js';
import { assertion, issuer } from '../../support/hosted-badge.js';

const FIRST = 'https://atelier.example/1.json';
const SECOND = 'https://atelier.example/2.json';
const list = (creator: string | undefined, changes: JsonObject, version: '1.0' | '2.0' = '2.0') =>
  listSigningKeys(
    assertion({ verification: { type: 'SignedBadge', ...(creator !== undefined && { creator }) } }),
    issuer(changes),
    version,
  );

describe('listSigningKeys', () => {
  it('takes the key that the badge names, of those that the issuer lists', () => {
    assert.deepEqual(list(SECOND, { publicKey: [FIRST, SECOND] }), [SECOND]);
    const written = { id: SECOND, publicKeyPem: 'x' };
    assert.deepEqual(list(SECOND, { publicKey: [FIRST, written] }), [written]);
  });

  it('takes all that the issuer lists, when the badge names none, up to a handful', () => {
    assert.deepEqual(list(undefined, { publicKey: [FIRST, SECOND] }), [FIRST, SECOND]);
    const many = Array.from({ length: 100 }, (_, index) => `https://atelier.example/${index}.json`);
    assert.equal(list(undefined, { publicKey: many }).length, 8);
  });

  it('finds the key that the badge names behind a handful of others', () => {
    const many = Array.from({ length: 100 }, (_, index) => `https://atelier.example/${index}.json`);
    assert.deepEqual(list(many[99], { publicKey: many }), [many[99]]);
  });

  it('refuses a key that the issuer does not list', async () => {
    for (const publicKey of [undefined, FIRST]) {
      const code = await caughtCode(() =>
        Promise.resolve().then(() => list('https://evil.test/k', { publicKey })),
      );
      assert.equal(code, 'key.not_issuers');
    }
  });

  it('takes the word of a badge of 1.x, whose key has to prove itself by its host', () => {
    assert.deepEqual(list(FIRST, {}, '1.0'), [FIRST]);
    assert.deepEqual(list(undefined, {}, '1.0'), [null]);
  });
});
