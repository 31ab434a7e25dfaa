import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { linkOf } from '../../../packages/openbadges-validator-core/src/models/link-of.js';

describe('linkOf', () => {
  it('takes an absolute http(s) address as it is written, bare or as an id', () => {
    assert.equal(linkOf('https://a.example/É?x=1#y'), 'https://a.example/É?x=1#y');
    assert.equal(linkOf({ id: 'http://a.example' }), 'http://a.example');
  });

  for (const [address, href] of [
    ['https://a.example\\@b.example/', 'https://a.example/@b.example/'],
    ['https://a.example/\u202egpj', 'https://a.example/%E2%80%AEgpj'],
    ['https://a.example/a b', 'https://a.example/a%20b'],
    ['https://a.exa\nmple/x', 'https://a.example/x'],
  ] as const) {
    it(`writes ${JSON.stringify(address)} as a browser would follow it`, () => {
      assert.equal(linkOf(address), href);
    });
  }

  for (const value of [
    'https://a.example@b.example/',
    'https://a.example:x@b.example/',
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
