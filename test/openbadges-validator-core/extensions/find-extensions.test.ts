import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findExtensions } from '../../../packages/openbadges-validator-core/src/extensions/find-extensions.js';
import type { JsonObject } from '../../../packages/openbadges-validator-core/src/json.js';
import { assertion, badgeClass } from '../../support/hosted-badge.js';

const NOTE = { type: ['Extension', 'extensions:Note'], text: 'x' };
const typesIn = (node: JsonObject) => findExtensions(node).map(({ types }) => types);

describe('findExtensions', () => {
  it('finds none in a badge without', () => {
    assert.deepEqual(findExtensions(assertion({ badge: badgeClass() })), []);
  });

  it('finds each object that says it is one, wherever it stands', () => {
    const node = assertion({
      'extensions:note': NOTE,
      'https://a.example/more': [NOTE, { text: 'none' }],
      evidence: { id: 'https://a.example/e', 'extensions:note': NOTE },
    });
    assert.deepEqual(typesIn(node), Array(3).fill(['extensions:Note']));
  });

  it('leaves to the class and the issuer what they carry themselves', () => {
    const carried = badgeClass({ 'extensions:note': NOTE });
    assert.deepEqual(findExtensions(assertion({ badge: carried, endorsement: [{ note: NOTE }] })), []);
    assert.deepEqual(typesIn(carried), [['extensions:Note']]);
  });

  it('gives short names to classes, and finds the one word of a type without brackets', () => {
    const full = { '@type': ['obi:Extension', 'https://w3id.org/openbadges/extensions#ApplyLink'] };
    assert.deepEqual(typesIn(assertion({ x: full })), [['extensions:ApplyLink']]);
    assert.deepEqual(typesIn(assertion({ x: { type: 'Extension' } })), [[]]);
  });

  it('gathers the contexts that may define it: its own first, and never those of the standard', () => {
    const node = assertion({
      '@context': ['https://w3id.org/openbadges/v2', 'https://a.example/more.json', { x: 'y' }],
      note: { ...NOTE, '@context': 'https://a.example/note.json' },
    });
    assert.deepEqual(findExtensions(node)[0]?.contexts, [
      'https://a.example/note.json',
      'https://a.example/more.json',
    ]);
  });

  it('does not look for ever in a document that nests', () => {
    let deep: JsonObject = NOTE;
    for (let depth = 0; depth < 20; depth += 1) deep = { deep };
    assert.deepEqual(findExtensions(deep), []);
  });
});
