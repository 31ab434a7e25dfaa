import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from '../../../packages/elements/src/locales/en.js';
import { fr } from '../../../packages/elements/src/locales/fr.js';
import { loadWords } from '../../../packages/elements/src/locales/load-words.js';

const texts = (words: object): readonly string[] =>
  Object.values(words).flatMap((word: unknown) =>
    typeof word === 'string' ? [word] : typeof word === 'object' && word !== null ? texts(word) : [],
  );

test('every language has the same words, and none is empty', () => {
  assert.deepEqual(Object.keys(en).sort(), Object.keys(fr).sort());
  for (const text of [...texts(fr), ...texts(en)]) assert.ok(text.trim(), text);
});

test('the four verdicts are the words of the glossary', () => {
  assert.deepEqual(Object.values(fr.verdict), [
    'vérifié',
    'à regarder',
    'ne correspond pas',
    'pas pu vérifier',
  ]);
  assert.equal(new Set(Object.values(en.verdict)).size, 4);
});

test('none and one are counted as their language does', () => {
  assert.deepEqual([fr.count(0, 0), fr.count(1, 1), fr.count(2, 1)], ['0 badge', '1 badge', '2 badges']);
  assert.deepEqual([en.count(0, 0), en.count(1, 1), en.count(2, 1)], ['0 badges', '1 badge', '2 badges']);
  assert.equal(fr.count(128, 7), '128 badges · 7 émetteurs');
  assert.equal(en.found(1, 30), '1 badge of 30');
});

test('thousands are written as their language does', () => {
  assert.match(fr.count(10_000, 1), /^10\s000 badges$/u);
  assert.equal(en.more(9940), 'Show more (9,940)');
});

test('what could not be read agrees in number', () => {
  assert.equal(fr.unread(1), '1 badge n’a pas pu être lu.');
  assert.equal(fr.unread(3), '3 badges n’ont pas pu être lus.');
});

test('a language is found by its first part; one that is missing is French', async () => {
  assert.equal((await loadWords('en-GB')).language, 'en');
  assert.equal((await loadWords('FR-ca')).language, 'fr');
  for (const language of ['', 'br', 'constructor', '__proto__'])
    assert.equal((await loadWords(language)).language, 'fr');
});
