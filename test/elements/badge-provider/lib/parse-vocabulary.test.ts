import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { parseVocabulary } from '../../../../packages/elements/src/badge-provider/lib/parse-vocabulary.js';

test('a JSON map of texts is a vocabulary', () => {
  assert.deepEqual(parseVocabulary('{"empty":"Rien encore."}'), { empty: 'Rien encore.' });
});

test('nothing written changes no word', () => {
  assert.deepEqual(parseVocabulary(null), {});
});

test('rubbish changes no word, and the developer is told', () => {
  const warn = mock.method(console, 'warn', () => undefined);
  for (const text of ['', 'empty', '[]', '"x"', 'null', '{"empty":1}'])
    assert.deepEqual(parseVocabulary(text), {});
  assert.equal(warn.mock.callCount(), 6);
  warn.mock.restore();
});
