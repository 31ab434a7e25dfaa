import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isSafeSchema } from '../../../packages/openbadges-validator-core/src/extensions/is-safe-schema.js';
import type { JsonObject } from '../../../packages/openbadges-validator-core/src/json.js';

/** `a0` asks for `a1` twice, that one for `a2` twice …: written out, 2 to the power of `length`. */
function doubling(length: number): JsonObject {
  const definitions = Object.fromEntries(
    Array.from({ length }, (_, index) => {
      const next = { $ref: `#/definitions/a${index + 1}` };
      return [`a${index}`, { allOf: [next, next] }];
    }),
  );
  return { definitions: { ...definitions, [`a${length}`]: {} }, $ref: '#/definitions/a0' };
}

describe('isSafeSchema', () => {
  for (const [why, schema] of [
    [
      'a plain one',
      { type: 'object', properties: { url: { type: 'string', format: 'uri' } }, required: ['url'] },
    ],
    ['one with parts', { definitions: { 'a/b': { type: 'string' } }, items: { $ref: '#/definitions/a~1b' } }],
    ['one with a simple expression', { pattern: '^CC-[A-Z]+$' }],
    ['one with fixed lengths', { pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}$' }],
    ['one that has members of these names', { properties: { pattern: { type: 'string' } } }],
  ] as const) {
    it(`takes ${why}`, () => {
      assert.equal(isSafeSchema(schema), true);
    });
  }

  for (const [why, schema] of [
    ['a reference that leads out of it', { $ref: 'https://evil.test/schema.json' }],
    ['a reference to nothing', { $ref: '#/definitions/none' }],
    ['a reference that JavaScript would follow', { $ref: '#/constructor' }],
    ['a reference in a circle', { $ref: '#' }],
    [
      'two references in a circle',
      { definitions: { a: { not: { $ref: '#/definitions/a' } } }, $ref: '#/definitions/a' },
    ],
    ['one that grows without end when written out', doubling(40)],
    ['a repeated group', { pattern: '^(a+)+$' }],
    ['two open repeats', { pattern: 'a*a*b' }],
    ['a long list of options', { pattern: 'a?'.repeat(30) }],
    ['a reference back', { pattern: '(a)\\1' }],
    ['expressions for names', { patternProperties: { '(a+)+': {} } }],
    ['a reference found at run time', { $dynamicRef: '#a' }],
    ['very many rules', { allOf: Array.from({ length: 3000 }, () => ({})) }],
  ] as const) {
    it(`refuses ${why}`, () => {
      assert.equal(isSafeSchema(schema), false);
    });
  }

  it('sees that a schema grows without end without letting it grow', () => {
    const start = performance.now();
    isSafeSchema(doubling(1000));
    assert.ok(performance.now() - start < 500);
  });
});
