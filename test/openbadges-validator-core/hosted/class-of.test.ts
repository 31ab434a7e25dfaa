import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { classOf } from '../../../packages/openbadges-validator-core/src/hosted/class-of.js';
import { assertion, badgeClass, issuer } from '../../support/hosted-badge.js';

describe('classOf', () => {
  for (const [why, node, expected] of [
    ['an assertion', assertion(), 'Assertion'],
    ['a class', badgeClass(), 'BadgeClass'],
    ['an issuer', issuer(), 'Profile'],
    ['an issuer by its other name', issuer({ type: ['Issuer', 'https://a.example/Ngo'] }), 'Profile'],
    ['an endorsement', { type: 'Endorsement' }, 'Endorsement'],
    ['a class by its full name', { '@type': 'https://w3id.org/openbadges#BadgeClass' }, 'BadgeClass'],
    ['a class of 1.0', { criteria: 'https://a.example/c', issuer: 'https://a.example/i' }, 'BadgeClass'],
    ['an assertion of 1.0', { uid: '1', badge: 'https://a.example/c' }, 'Assertion'],
    ['an assertion that carries words of a class', assertion({ criteria: 'x', issuer: 'y' }), 'Assertion'],
  ] as const) {
    it(`takes ${why} for ${expected}`, () => {
      assert.equal(classOf(node), expected);
    });
  }
});
