import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nearestWord } from '../../../packages/cli/src/lib/nearest-word.js';

const WORDS = ['verify', 'bake', 'unbake', 'inspect', 'json', 'no-network'];

describe('nearestWord', () => {
  for (const [written, nearest] of [
    ['verify', 'verify'],
    ['verfy', 'verify'],
    ['vreify', 'verify'],
    ['unbkae', 'unbake'],
    ['jsonn', 'json'],
    ['insp', 'inspect'],
    ['no-net', 'no-network'],
    ['network', undefined],
    ['x', undefined],
    ['', undefined],
  ] as const) {
    it(`takes ${written || 'nothing'} for ${nearest ?? 'none of them'}`, () => {
      assert.equal(nearestWord(written, WORDS), nearest);
    });
  }
});
