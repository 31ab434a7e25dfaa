import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isSafeSource } from '../../../packages/embed/src/placeholders/is-safe-source.js';

test('takes addresses that badges can be read from', () => {
  for (const address of [
    'https://x.example/b.json',
    'http://127.0.0.1:8080/b.json',
    'HTTPS://X.EXAMPLE/B.JSON',
    '/b.json',
    'b.json',
    '?api/forms/6/entries',
    '//x.example/b.json',
    'data:application/json,[]',
    'data:application/json;base64,W10=',
  ]) {
    assert.equal(isSafeSource(address), true, address);
  }
});

test('refuses every other scheme, however it is written', () => {
  for (const address of [
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'data:application/jsonp,alert(1)',
    'data:,x',
    'blob:https://x.example/1',
    'file:///etc/passwd',
    'vbscript:x',
    'https://',
  ]) {
    assert.equal(isSafeSource(address), false, JSON.stringify(address));
  }
});

test('what it takes resolves to http(s) or JSON on any page of the web', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.stringMatching(/^[a-z]{2,10}:.{0,8}$/)), (address) => {
      if (!isSafeSource(address)) return;
      const { protocol, href } = new URL(address, 'https://wiki.example/page');
      assert.ok(['http:', 'https:'].includes(protocol) || href.startsWith('data:application/json'), address);
    }),
  );
});
