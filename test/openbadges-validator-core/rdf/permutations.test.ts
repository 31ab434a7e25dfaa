import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { permutations } from '../../../packages/openbadges-validator-core/src/rdf/permutations.js';

const all = (text: string): string[] => [...permutations([...text])].map((order) => order.join(''));

describe('permutations', () => {
  it('tries every order, the given one first', () => {
    assert.deepEqual(all('abc'), ['abc', 'acb', 'bac', 'bca', 'cab', 'cba']);
    assert.equal(new Set(all('abcdef')).size, 720);
  });

  it('tries each order once where something stands twice', () => {
    assert.deepEqual(all('aab'), ['aab', 'aba', 'baa']);
    assert.deepEqual(all('abab').sort(), ['aabb', 'abab', 'abba', 'baab', 'baba', 'bbaa']);
    assert.deepEqual(all('a'.repeat(40)), ['a'.repeat(40)]);
  });

  it('knows one order of nothing', () => {
    assert.deepEqual(all(''), ['']);
  });
});
