import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { parseTrustedIssuers } from '../../../../packages/elements/src/badge-provider/lib/parse-trusted-issuers.js';

test('ids may stand with spaces or line ends between them', () => {
  assert.deepEqual(parseTrustedIssuers(' did:web:a.example\n  https://b.example/ '), [
    'did:web:a.example',
    'https://b.example/',
  ]);
});

test('a JSON map gives names, a JSON list ids', () => {
  assert.deepEqual(parseTrustedIssuers('{"did:web:a.example":"Jardin"}'), { 'did:web:a.example': 'Jardin' });
  assert.deepEqual(parseTrustedIssuers('["did:web:a.example"]'), ['did:web:a.example']);
});

test('nothing written asks for no list at all', () => {
  assert.equal(parseTrustedIssuers(null), undefined);
  assert.equal(parseTrustedIssuers('  '), undefined);
});

test('rubbish trusts nobody, and the developer is told', () => {
  const warn = mock.method(console, 'warn', () => undefined);
  for (const text of ['{"half":', '{"did:web:a.example":1}', '[1,2]'])
    assert.deepEqual(parseTrustedIssuers(text), []);
  assert.equal(warn.mock.callCount(), 3);
  warn.mock.restore();
});
