import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readJwtHeader } from '../../../packages/openbadges-validator-core/src/proofs/read-jwt-header.js';
import { caughtCode } from '../../support/caught-code.js';

const GOOD = { alg: 'ES256', kid: 'https://atelier.example/issuer#1' };
const codeOf = (header: object) => caughtCode(() => readJwtHeader(header as never));

describe('readJwtHeader', () => {
  for (const typ of ['JWT', 'jwt', 'vc+jwt', 'vp+jwt', 'vc+ld+json+jwt', 'application/vc+jwt', undefined]) {
    it(`takes the type ${typ}`, () => {
      assert.deepEqual(readJwtHeader({ ...GOOD, typ }), GOOD);
    });
  }

  it('names the algorithm that it does not allow', () => {
    for (const alg of ['none', 'HS256', 'RS1', 'es256', 'toString', '__proto__']) {
      assert.throws(() => readJwtHeader({ ...GOOD, alg }), {
        problem: { code: 'proof.alg_not_allowed', alg },
      });
    }
  });

  for (const [why, header, code] of [
    ['without an algorithm', { kid: 'x' }, 'proof.alg_not_allowed'],
    ['with a list of algorithms', { ...GOOD, alg: ['ES256'] }, 'proof.alg_not_allowed'],
    ['with critical members', { ...GOOD, crit: [] }, 'proof.malformed'],
    ['with the address of its own keys', { ...GOOD, jku: 'https://x.example/' }, 'proof.malformed'],
    ['with the address of its own certificate', { ...GOOD, x5u: 'https://x.example/' }, 'proof.malformed'],
    ['with a payload that is not encoded', { ...GOOD, b64: false }, 'proof.malformed'],
    ['of another kind of token', { ...GOOD, typ: 'sd-jwt' }, 'proof.malformed'],
    ['with a type that is no text', { ...GOOD, typ: 5 }, 'proof.malformed'],
    ['without a key', { alg: 'ES256' }, 'proof.malformed'],
    ['with an empty kid', { alg: 'ES256', kid: '' }, 'proof.malformed'],
    ['with a kid that is no text', { alg: 'ES256', kid: 5, jwk: { kty: 'EC' } }, 'proof.malformed'],
    ['with a private key beside the name of one', { ...GOOD, jwk: { kty: 'EC', d: 'AA' } }, 'key.malformed'],
    ['with a jwk that is text', { alg: 'ES256', jwk: 'x' }, 'proof.malformed'],
  ] as const) {
    it(`refuses a header ${why}`, async () => {
      assert.equal(await codeOf(header), code);
    });
  }

  it('prefers the name of a key to a key that is brought along', () => {
    const { kid, jwk } = readJwtHeader({ ...GOOD, jwk: { kty: 'EC' } });
    assert.deepEqual([kid, jwk], [GOOD.kid, undefined]);
  });
});
