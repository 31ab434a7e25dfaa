import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { BadgeError } from '../../../packages/openbadges-validator-core/src/badge-error.js';
import { parseJson } from '../../../packages/openbadges-validator-core/src/intake/parse-json.js';
import { MAX_JSON_DEPTH, MAX_JSON_VALUES } from '../../../packages/openbadges-validator-core/src/limits.js';
import { caughtCode } from '../../support/caught-code.js';

describe('parseJson', () => {
  it('says the same as JSON.parse for anything that JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.nat(3), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        // That name has a refusal of its own, below.
        fc.pre(!text.includes('__proto__'));
        assert.deepEqual(parseJson(text), JSON.parse(text));
      }),
    );
  });

  it('refuses with one code whatever JSON.parse refuses, and nothing else', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[[\]{}":,\\a1 ]{0,20}$/)), (text) => {
        assert.equal(codeOf(text) === 'json.malformed', !isJson(text));
      }),
    );
  });

  it('finds a member name that stands twice, wherever it is', () => {
    fc.assert(
      fc.property(fc.string(), fc.jsonValue({ maxDepth: 3 }), fc.jsonValue(), (name, before, value) => {
        const written = `${JSON.stringify(name)}:${JSON.stringify(value)}`;
        const text = `[${JSON.stringify(before)},{"other${name.length}x":{}, "in":[{${written},"k":1,${written}}]}]`;
        fc.pre(name !== 'k');
        assert.throws(
          () => parseJson(text),
          (error) => error instanceof BadgeError && isDuplicate(error, name),
        );
      }),
    );
  });

  for (const [why, text, member] of [
    ['at the top', '{"a":1,"a":2}', 'a'],
    ['spelled with an escape the second time', '{"recipient":1,"\\u0072ecipient":2}', 'recipient'],
    ['behind a string full of quotes and colons', '{"x":"\\":{\\"a\\":1","a":1,"b":{"a":2},"a":3}', 'a'],
    ['behind an escaped backslash', '{"x":"\\\\","a":1,"a":2}', 'a'],
    ['of the empty name', '{"":1,"":2}', ''],
    ['of constructor', '{"constructor":{"a":1},"constructor":{}}', 'constructor'],
  ] as const) {
    it(`names the duplicate ${why}`, () => {
      assert.throws(
        () => parseJson(text),
        (error) => error instanceof BadgeError && isDuplicate(error, member),
      );
    });
  }

  it('takes the same name in different objects', () => {
    assert.deepEqual(parseJson('[{"a":1},{"a":{"a":[{"a":2}]}}]'), [{ a: 1 }, { a: { a: [{ a: 2 }] } }]);
  });

  it('takes nesting up to the limit and refuses one level more', async () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    assert.equal(await caughtCode(() => parseJson(nested(MAX_JSON_DEPTH))), 'none');
    assert.equal(await caughtCode(() => parseJson(nested(MAX_JSON_DEPTH + 1))), 'json.too_deep');
    assert.equal(await caughtCode(() => parseJson('{"a":'.repeat(100_000))), 'json.too_deep');
  });

  it('does not count brackets in strings as nesting', () => {
    assert.equal(parseJson(JSON.stringify('['.repeat(1000))), '['.repeat(1000));
  });

  it('refuses a member called __proto__ wherever it stands and however it is spelled', async () => {
    for (const text of [
      '{"__proto__":{"isAdmin":true}}',
      '[{"a":{"\\u005f_proto__":null}}]',
      '{"__proto__":{"a":1},"__proto__":{}}',
    ])
      assert.equal(await caughtCode(() => parseJson(text)), 'json.reserved_key', text);
    assert.equal(({} as { isAdmin?: boolean }).isAdmin, undefined);
    assert.deepEqual(parseJson('{"a":"__proto__","proto":1}'), { a: '__proto__', proto: 1 });
  });

  it('takes as many values as the limit, and no more', async () => {
    const items = (count: number) => `[${Array(count).fill('0').join(',')}]`;
    assert.equal(await caughtCode(() => parseJson(items(MAX_JSON_VALUES))), 'none');
    assert.equal(await caughtCode(() => parseJson(items(MAX_JSON_VALUES + 1))), 'json.too_many_values');
    const objects = `[${'{},'.repeat(MAX_JSON_VALUES / 2)}{}]`;
    assert.equal(await caughtCode(() => parseJson(objects)), 'json.too_many_values');
    const members = `{${Array.from({ length: MAX_JSON_VALUES + 1 }, (_, at) => `"${at}":0`).join(',')}}`;
    assert.equal(await caughtCode(() => parseJson(members)), 'json.too_many_values');
    assert.equal(parseJson(JSON.stringify('{[,'.repeat(MAX_JSON_VALUES))), '{[,'.repeat(MAX_JSON_VALUES));
  });

  it('takes no longer for hostile text than its length explains', () => {
    const started = performance.now();
    for (const part of ['\\"', '"\\\\', '{"a":', '"', ':', '[[']) codeOf(part.repeat(500_000));
    assert.ok(performance.now() - started < 4000);
  });
});

function isDuplicate({ problem }: BadgeError, member: string): boolean {
  return problem.code === 'json.duplicate_key' && problem.member === member;
}

function codeOf(text: string): string {
  try {
    parseJson(text);
    return 'none';
  } catch (error) {
    return error instanceof BadgeError ? error.code : 'other';
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
