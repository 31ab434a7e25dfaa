import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isAddressOf } from '../../../packages/openbadges-validator-core/src/hosted/is-address-of.js';

describe('isAddressOf', () => {
  for (const [id, address, expected] of [
    ['https://a.example/1', 'https://a.example/1', true],
    ['https://A.example:443/1', 'https://a.example/1', true],
    ['https://a.example', 'https://a.example/', true],
    ['http://a.example/1', 'https://a.example/1', true],
    ['https://a.example/1', 'http://a.example/1', false],
    ['http://a.example:8080/1', 'https://a.example:8080/1', false],
    ['https://a.example/1', 'https://a.example/2', false],
    ['https://a.example/1?a=1', 'https://a.example/1', false],
    ['https://b.example/1', 'https://a.example/1', false],
    ['urn:uuid:1', 'urn:uuid:1', true],
    ['urn:uuid:1', 'urn:uuid:2', false],
    ['', 'https://a.example/1', false],
  ] as const) {
    it(`says ${expected} for ${id || 'nothing'} at ${address}`, () => {
      assert.equal(isAddressOf(id, address), expected);
    });
  }
});
