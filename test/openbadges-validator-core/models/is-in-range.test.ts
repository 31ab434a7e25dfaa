import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isInRange } from '../../../packages/openbadges-validator-core/src/models/is-in-range.js';

describe('isInRange', () => {
  for (const [value, least, most, resultType, expected] of [
    ['5', '0', '10', 'RawScore', true],
    ['0', '0', '10', 'RawScore', true],
    ['10', '0', '10', 'RawScore', true],
    ['10.1', '0', '10', 'RawScore', false],
    ['-1', '0', '10', 'RawScore', false],
    ['9', '0', '10', 'RawScore', true],
    ['9', '10', undefined, 'RawScore', false],
    ['12', undefined, '10', 'RawScore', false],
    ['12,5', '0', '20', 'ScaledScore', true],
    ['85 %', '0', '100', 'Percent', true],
    ['120%', '0%', '100%', 'Percent', false],
    ['very good', '0', '100', 'Percent', false],
    ['very good', undefined, undefined, 'Percent', true],
    ['B', 'F', 'A', 'LetterGrade', true],
    ['B', '0', '10', 'LetterGrade', true],
    ['99', '0', '10', 'LetterGrade', false],
    ['99', 'F', 'A', 'LetterGrade', true],
  ] as const) {
    it(`says ${expected} of ${value} between ${least} and ${most}, as ${resultType}`, () => {
      assert.equal(isInRange(value, { valueMin: least, valueMax: most, resultType }), expected);
    });
  }
});
