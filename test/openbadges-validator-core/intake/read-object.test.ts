import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readObject } from '../../../packages/openbadges-validator-core/src/intake/read-object.js';
import { MAX_INPUT_BYTES, MAX_JSON_DEPTH } from '../../../packages/openbadges-validator-core/src/limits.js';
import { caughtCode } from '../../support/caught-code.js';

describe('readObject', () => {
  it('writes plain JSON as JSON.stringify does', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 })), (value) => {
        assert.equal(readObject(value), JSON.stringify(value));
      }),
    );
  });

  it('leaves members without a value out', () => {
    assert.equal(readObject({ a: undefined, b: 1 }), '{"b":1}');
  });

  for (const [why, value] of [
    ['a number', 5],
    ['nothing', null],
    ['a function as a member', { toJSON: () => ({ a: 1 }) }],
    ['a date', { validFrom: new Date() }],
    ['a map', new Map()],
    ['a bigint', { a: 1n }],
    ['a number that JSON has not', { a: Number.NaN }],
    ['an instance of a class', new (class Badge {})()],
  ] as const) {
    it(`throws a TypeError for ${why}`, () => {
      assert.throws(() => readObject(value), TypeError);
    });
  }

  it('refuses a cycle, and what nests deeper than the limit', async () => {
    const cycle: Record<string, unknown> = {};
    cycle['self'] = cycle;
    assert.equal(await caughtCode(() => readObject(cycle)), 'json.too_deep');
    assert.equal(await caughtCode(() => readObject(nest(MAX_JSON_DEPTH))), 'none');
    assert.equal(await caughtCode(() => readObject(nest(MAX_JSON_DEPTH + 1))), 'json.too_deep');
  });

  it('refuses a small object that is endless when it is written out', async () => {
    let shared: object = {};
    for (let depth = 0; depth < 40; depth += 1) shared = { a: shared, b: shared };
    assert.equal(await caughtCode(() => readObject(shared)), 'json.too_many_values');
    const one = { type: 'x' };
    assert.equal(readObject({ a: one, b: one }), '{"a":{"type":"x"},"b":{"type":"x"}}');
  });

  it('refuses what is larger than the limit when it is written', async () => {
    assert.equal(await caughtCode(() => readObject({ a: 'x'.repeat(MAX_INPUT_BYTES) })), 'input.too_large');
  });
});

function nest(depth: number): object {
  return depth === 1 ? {} : { a: nest(depth - 1) };
}
