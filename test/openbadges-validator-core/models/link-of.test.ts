import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { linkOf } from '../../../packages/openbadges-validator-core/src/models/link-of.js';

describe('linkOf', () => {
  it('takes an absolute http(s) address as it is written, bare or as an id', () => {
    assert.equal(linkOf('https://a.example/É?x=1#y'), 'https://a.example/É?x=1#y');
    assert.equal(linkOf({ id: 'http://a.example' }), 'http://a.example');
  });

  for (const value of [
    'javascript:alert(1)',
    '\u0001javascript:x',
    ' https://a.example',
    '//a.example',
    '/a',
    'https://',
    'ftp://a.example',
    '',
    5,
    {},
    [],
  ]) {
    it(`makes no link of ${JSON.stringify(value)}`, () => {
      assert.equal(linkOf(value), undefined);
    });
  }
});
