import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeBody } from '../../../../packages/stores/src/static/lib/decode-body.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('JSON and signed texts are given as text', () => {
  assert.equal(decodeBody(bytes('{"name":"été"}')), '{"name":"été"}');
  assert.equal(decodeBody(bytes('eyJ.eyJ.sig')), 'eyJ.eyJ.sig');
  assert.equal(decodeBody(bytes('')), '');
});

test('a PNG stays bytes', () => {
  const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
  assert.equal(decodeBody(png), png);
});

test('an SVG stays bytes, however it begins', () => {
  for (const text of [
    '<svg xmlns="…"/>',
    '<?xml version="1.0"?><svg/>',
    '\n <!-- art --><svg/>',
    '<!DOCTYPE svg><svg/>',
  ]) {
    assert.ok(decodeBody(bytes(text)) instanceof Uint8Array, text);
  }
});

test('a page that is no badge is text, for the reader to refuse', () => {
  assert.equal(decodeBody(bytes('<p>404</p>')), '<p>404</p>');
});
