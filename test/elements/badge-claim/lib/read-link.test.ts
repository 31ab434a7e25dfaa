import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readLink } from '../../../../packages/elements/src/badge-claim/lib/read-link.js';

it('reads the address that somebody means', () => {
  assert.equal(readLink(' https://wiki.example/Page '), 'https://wiki.example/Page');
  assert.equal(readLink('wiki.example/?Page'), 'https://wiki.example/?Page');
  assert.equal(readLink('http://localhost:8000/a'), 'http://localhost:8000/a');
});

it('takes nothing that a browser would run, and no words', () => {
  for (const text of ['javascript:alert(1)', 'data:text/html,x', 'ma photo', 'photo', '', 'https://'])
    assert.equal(readLink(text), undefined, text);
});
