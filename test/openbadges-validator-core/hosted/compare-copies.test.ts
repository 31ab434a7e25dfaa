import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareCopies } from '../../../packages/openbadges-validator-core/src/hosted/compare-copies.js';
import { assertion, badgeClass } from '../../support/hosted-badge.js';

describe('compareCopies', () => {
  for (const [why, given, expected] of [
    ['the same', assertion(), 'none'],
    ['one that carries the class it links to', assertion({ badge: badgeClass() }), 'none'],
    ['one that leaves a member out', assertion({ issuedOn: undefined }), 'none'],
    ['one that adds a member', assertion({ narrative: 'Bravo' }), 'none'],
    ['another date', assertion({ issuedOn: '2020-01-01T00:00:00Z' }), 'details'],
    [
      'another person',
      assertion({ recipient: { type: 'email', hashed: false, identity: 'claude@example.org' } }),
      'other',
    ],
    ['another badge', assertion({ badge: 'https://atelier.example/modeles/avion.json' }), 'other'],
    ['a badge without id', assertion({ badge: { name: 'Piloter un avion' } }), 'other'],
  ] as const) {
    it(`says ${expected} for ${why}`, () => {
      assert.equal(compareCopies(given, assertion()), expected);
    });
  }

  it('does not mind the order of members', () => {
    const { recipient } = assertion();
    const turned = Object.fromEntries(Object.entries(recipient as object).reverse());
    assert.equal(compareCopies(assertion({ recipient: turned }), assertion()), 'none');
  });
});
