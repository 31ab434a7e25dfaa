import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatRaw } from '../../../../../packages/elements/src/lib/badge-detail/lib/format-raw.js';

const encode = (text: string): string => Buffer.from(text).toString('base64url');

test('JSON gets lines and indents', () => {
  assert.equal(formatRaw('{"name":"été"}'), '{\n  "name": "été"\n}');
});

test('of a signed text the signed payload is shown', () => {
  assert.equal(
    formatRaw(`${encode('{"alg":"EdDSA"}')}.${encode('{"nom":"été"}')}.c2ln`),
    '{\n  "nom": "été"\n}',
  );
});

test('an address and a damaged text are shown as they stand', () => {
  for (const text of ['https://jardin.example/a.json', '{"half":', 'a.%%.c', 'a.!.c', ''])
    assert.equal(formatRaw(text), text);
});

test('no text makes it fail', () => {
  fc.assert(fc.property(fc.string(), (text) => typeof formatRaw(text) === 'string'));
  fc.assert(
    fc.property(fc.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]*$/), (text) => typeof formatRaw(text) === 'string'),
  );
});
