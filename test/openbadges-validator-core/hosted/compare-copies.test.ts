import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareCopies } from '../../../packages/openbadges-validator-core/src/hosted/compare-copies.js';
import { assertion, badgeClass } from '../../support/hosted-badge.js';

const AVION = 'https://atelier.example/modeles/avion.json';

describe('compareCopies', () => {
  for (const [why, given, expected] of [
    ['the same', assertion(), 'none'],
    ['one that carries the class it links to', assertion({ badge: badgeClass() }), 'none'],
    ['one that leaves a member out', assertion({ issuedOn: undefined }), 'none'],
    ['one with an empty member', assertion({ issuedOn: null }), 'none'],
    ['one that adds a member', assertion({ narrative: 'Bravo' }), 'none'],
    ['another date', assertion({ issuedOn: '2020-01-01T00:00:00Z' }), 'details'],
    [
      'another person',
      assertion({ recipient: { type: 'email', hashed: false, identity: 'claude@example.org' } }),
      'other',
    ],
    ['another badge', assertion({ badge: AVION }), 'other'],
    ['another badge that it carries', assertion({ badge: badgeClass({ id: AVION }) }), 'other'],
    ['a badge without id', assertion({ badge: { name: 'Piloter un avion' } }), 'other'],
  ] as const) {
    it(`says ${expected} for ${why}`, () => {
      assert.equal(compareCopies(given, assertion()), expected);
    });
  }

  const hosted = assertion({ badge: badgeClass() });
  for (const [why, given, expected] of [
    [
      'a class that its host has moved since',
      badgeClass({ id: 'https://atelier.example/v1/velo.json' }),
      'details',
    ],
    ['a class of that name on another host', badgeClass({ id: 'https://evil.test/velo.json' }), 'other'],
    ['a class of another name', badgeClass({ id: AVION, name: 'Piloter un avion' }), 'other'],
    ['a class of that name without id', badgeClass({ id: undefined }), 'other'],
  ] as const) {
    it(`says ${expected} for ${why}, where both are written out`, () => {
      assert.equal(compareCopies(assertion({ badge: given }), hosted), expected);
    });
  }

  it('compares by their names two classes that have no id', () => {
    const nameless = assertion({ badge: badgeClass({ id: undefined }) });
    assert.equal(compareCopies(nameless, nameless), 'none');
    assert.equal(
      compareCopies(assertion({ badge: badgeClass({ id: undefined, name: 'x' }) }), nameless),
      'other',
    );
  });

  it('finds half a letter like nothing, and does not throw for it', () => {
    const half = assertion({ narrative: 'Bravo \ud83d' });
    assert.equal(compareCopies(half, half), 'details');
  });

  it('does not mind the order of members', () => {
    const { recipient } = assertion();
    const turned = Object.fromEntries(Object.entries(recipient as object).reverse());
    assert.equal(compareCopies(assertion({ recipient: turned }), assertion()), 'none');
  });
});
