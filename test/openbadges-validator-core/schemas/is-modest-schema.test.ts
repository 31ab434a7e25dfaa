import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isModestSchema } from '../../../packages/openbadges-validator-core/src/schemas/is-modest-schema.js';

describe('isModestSchema', () => {
  for (const pattern of [
    '^[a-z]+$',
    '^did:(web|key):.+',
    '^[A-Z]{2}$',
    '^[a-z]{2,4}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$',
    'ext:[a-z]',
    '\\+33',
    '^\\(a\\)+',
    '[*+?(]',
    '^a{3,}$',
  ]) {
    it(`takes the pattern ${pattern}`, () => {
      assert.equal(isModestSchema({ properties: { name: { pattern } } }), true);
    });
  }

  for (const pattern of [
    '^(a+)+$',
    '^(a|a)*$',
    '^(a|ab)+$',
    '^(?:a*)*$',
    '^(a{1,20})+$',
    '^(a?){30}$',
    '^((a)b)+c*',
    '(a+)',
    '.*x',
    '^.*.*$',
    '^\\d+\\s*$',
    '^(a)\\1$',
    `^${'a'.repeat(300)}`,
  ]) {
    it(`does not take the pattern ${pattern.slice(0, 30)}`, () => {
      assert.equal(isModestSchema({ properties: { name: { pattern } } }), false);
      assert.equal(isModestSchema({ allOf: [{ patternProperties: { [pattern]: {} } }] }), false);
    });
  }

  it('does not take what is long, slow or recursive', () => {
    assert.equal(isModestSchema({ description: 'x'.repeat(300_000) }), false);
    assert.equal(isModestSchema({ items: { format: 'url' } }), false);
    assert.equal(isModestSchema({ items: { format: 'date-time' } }), true);
    assert.equal(isModestSchema({ not: { $recursiveRef: '#' } }), false);
    assert.equal(isModestSchema({ not: { $dynamicRef: '#node' } }), false);
    // To search in this one for lists of letters would take minutes.
    assert.equal(isModestSchema({ pattern: '['.repeat(250_000) }), false);
  });

  it('runs every pattern that it takes quickly over a long text', () => {
    const long = ['a', '-', 'aA', ' '].map((part) => part.repeat(50_000));
    for (const pattern of ['^[a-z]+$', '^.+$', '^a{3,}$', '^[^ ]*$']) {
      const expression = new RegExp(pattern, 'u');
      const start = performance.now();
      for (const text of long) expression.test(`${text}!`);
      assert.ok(performance.now() - start < 200, pattern);
    }
  });
});
