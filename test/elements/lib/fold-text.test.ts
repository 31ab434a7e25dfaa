import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldText } from '../../../packages/elements/src/lib/fold-text.js';
import { wordsOf } from '../../../packages/elements/src/lib/words-of.js';
import { buildBadge } from '../support/build-badge.js';

test('accents and capitals make no difference, however they are encoded', () => {
  assert.equal(foldText('ÉTÉ'), 'ete');
  assert.equal(foldText('e\u0301te\u0301'), foldText('\u00e9t\u00e9'));
  assert.equal(foldText('Ça, là·bas'), 'ca, la·bas');
});

test('a search looks at name, issuer, person and keywords', () => {
  const words = wordsOf(buildBadge({ tags: ['Entraide'] }));
  for (const word of ['cercle', 'cergy', 'ada', 'entraide']) assert.ok(words.includes(word), word);
});

test('a badge that leaves things out adds no words of its own', () => {
  const words = wordsOf(buildBadge({ issuer: { id: 'x' }, recipient: { hashed: true } }));
  assert.ok(!words.includes('undefined'));
  assert.equal(wordsOf(undefined), '');
});
