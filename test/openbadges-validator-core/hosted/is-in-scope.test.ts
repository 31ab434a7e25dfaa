import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isInScope } from '../../../packages/openbadges-validator-core/src/hosted/is-in-scope.js';
import { issuer } from '../../support/hosted-badge.js';

const under = (verification: object) => issuer({ verification: verification as never });

describe('isInScope', () => {
  for (const [why, url, profile, expected] of [
    ['the host of the issuer', 'https://atelier.example/1', issuer(), true],
    ['another scheme on that host', 'http://atelier.example/1', issuer(), true],
    ['a host that only begins like it', 'https://atelier.example.evil.test/1', issuer(), false],
    ['a host that only ends like it', 'https://evil-atelier.example/1', issuer(), false],
    ['a host below it', 'https://evil.atelier.example/1', issuer(), false],
    ['another port', 'https://atelier.example:8443/1', issuer(), false],
    ['that host as a user name', 'https://atelier.example@evil.test/1', issuer(), false],
    ['no address', 'urn:uuid:1', issuer(), false],
    [
      'an allowed host',
      'https://badges.example/1',
      under({ allowedOrigins: ['x.example', 'badges.example'] }),
      true,
    ],
    [
      'an allowed host written as an address',
      'https://badges.example/1',
      under({ allowedOrigins: 'https://badges.example' }),
      true,
    ],
    [
      'its own host when others are allowed',
      'https://atelier.example/1',
      under({ allowedOrigins: 'badges.example' }),
      false,
    ],
    [
      'an address below an allowed one',
      'https://a.example/b/1',
      under({ startsWith: ['https://x.example/', 'https://a.example/b/'] }),
      true,
    ],
    [
      'an address beside an allowed one',
      'https://a.example/c/1',
      under({ startsWith: 'https://a.example/b/' }),
      false,
    ],
    [
      'an address that climbs out of an allowed one',
      'https://a.example/b/../c/1',
      under({ startsWith: 'https://a.example/b/' }),
      false,
    ],
    [
      'a host that begins like an allowed address',
      'https://a.example.evil.test/',
      under({ startsWith: 'https://a.example' }),
      false,
    ],
    [
      'another scheme than the allowed address',
      'http://a.example/b/1',
      under({ startsWith: 'https://a.example/b/' }),
      false,
    ],
    [
      'an address that keeps one of two rules',
      'https://a.example/1',
      under({ startsWith: 'https://a.example/', allowedOrigins: 'b.example' }),
      false,
    ],
    ['an address under a rule that is rubbish', 'https://a.example/1', under({ startsWith: 5 }), false],
  ] as const) {
    it(`${expected ? 'takes' : 'refuses'} ${why}`, () => {
      assert.equal(isInScope(url, profile), expected);
    });
  }
});
