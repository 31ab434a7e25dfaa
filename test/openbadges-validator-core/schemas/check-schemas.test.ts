import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { JsonObject } from '../../../packages/openbadges-validator-core/src/json.js';
import { checkSchemas } from '../../../packages/openbadges-validator-core/src/schemas/check-schemas.js';
import type { VerifyOptions } from '../../../packages/openbadges-validator-core/src/verify-options.js';
import { buildSession, fetchFrom, type Web } from '../../support/build-session.js';
import { openBadge } from '../../support/open-badge.js';

const URL_1 = 'https://atelier.example/schema.json';
const URL_2 = 'https://atelier.example/parts.json';
const TYPE = '1EdTechJsonSchemaValidator2019';
const DRAFT = 'https://json-schema.org/draft/2019-09/schema#';
const SCHEMA = {
  $schema: DRAFT,
  type: 'object',
  required: ['name'],
  properties: { name: { type: 'string', pattern: '^Réparer .+' } },
};

const named = (id: string, type: unknown = TYPE) => ({ id, type });
const badge = (credentialSchema: unknown, changes: JsonObject = {}) =>
  JSON.parse(JSON.stringify(openBadge({ credentialSchema, ...changes } as JsonObject))) as JsonObject;

async function tell(credential: JsonObject, schemas: VerifyOptions['schemas'], web: Web = {}) {
  const options = schemas === undefined ? {} : { schemas };
  const checks = await checkSchemas(credential, buildSession(web, options));
  return checks.map(({ id, source: _, ...rest }) => {
    assert.equal(id, 'model');
    return rest;
  });
}
const unavailable = (schema: string, reason: string) => ({
  outcome: 'unchecked',
  code: 'schema.unavailable',
  schema,
  reason,
});

describe('checkSchemas', () => {
  it('passes a badge that conforms to the schema that it names', async () => {
    assert.deepEqual(await tell(badge(named(URL_1)), true, { [URL_1]: SCHEMA }), [{ outcome: 'pass' }]);
  });

  for (const [why, changes, path] of [
    ['a member breaks it', { name: 'Voler' }, 'name'],
    ['a member is missing', { name: undefined }, ''],
  ] as const) {
    it(`fails one where ${why}, and says where`, async () => {
      assert.deepEqual(await tell(badge([named(URL_1)], changes), true, { [URL_1]: SCHEMA }), [
        { outcome: 'fail', code: 'schema.failed', schema: URL_1, path },
      ]);
    });
  }

  it('writes a path in the way that other problems do', async () => {
    const schema = { properties: { 'a/b': { properties: { 'c~d': { items: { type: 'number' } } } } } };
    const found = await tell(badge(named(URL_1), { 'a/b': { 'c~d': [1, 'x'] } }), { [URL_1]: schema });
    assert.equal(found[0]?.code === 'schema.failed' && found[0].path, 'a/b.c~d.1');
  });

  it('takes schemas from the caller, and then asks nobody', async () => {
    const fetch = () => assert.fail('nobody is to be asked');
    const session = buildSession(undefined, { fetch, schemas: { [URL_1]: SCHEMA } });
    const checks = await checkSchemas(badge([named(URL_1), named(URL_2)]), session);
    assert.deepEqual(
      checks.map(({ outcome }) => outcome),
      ['pass', 'unchecked'],
    );
  });

  it('leaves a schema of the caller as it was', async () => {
    const schema = structuredClone({
      ...SCHEMA,
      properties: { name: { $ref: '#/$defs/Name' } },
      $defs: { Name: {} },
    });
    const before = JSON.stringify(schema);
    await tell(badge(named(URL_1)), { [URL_1]: Object.freeze(schema) });
    assert.equal(JSON.stringify(schema), before);
    assert.deepEqual(Object.getOwnPropertyNames(schema).sort(), Object.keys(schema).sort());
  });

  it('follows a schema to others, and does not judge without one of them', async () => {
    const schema = { properties: { name: { $ref: 'parts.json#/$defs/Name' } } };
    const parts = { $defs: { Name: { type: 'string', maxLength: 5 } } };
    assert.equal(
      (await tell(badge(named(URL_1)), true, { [URL_1]: schema, [URL_2]: parts }))[0]?.outcome,
      'fail',
    );
    assert.deepEqual(await tell(badge(named(URL_1)), true, { [URL_1]: schema }), [
      unavailable(URL_1, 'fetch.http_status'),
    ]);
    const without = { [URL_1]: schema, [URL_2]: {} };
    assert.deepEqual(await tell(badge(named(URL_1)), true, without), [unavailable(URL_1, 'reference')]);
  });

  it('does not follow a chain of schemas for ever', async () => {
    const link = (index: number) => `https://atelier.example/${index}.json`;
    const chain = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [link(index), { allOf: [{ $ref: link(index + 1) }] }]),
    );
    assert.deepEqual(await tell(badge(named(link(0))), true, chain), [unavailable(link(0), 'reference')]);
  });

  it('knows a schema by the address where it stood and by its own', async () => {
    const schema = {
      $id: 'https://other.example/own.json',
      $defs: { Name: { const: 'x' } },
      properties: { name: { $ref: '#/$defs/Name' } },
    };
    assert.equal((await tell(badge(named(URL_1)), true, { [URL_1]: schema }))[0]?.code, 'schema.failed');
  });

  it('reads the drafts in use', async () => {
    const older = {
      $schema: 'http://json-schema.org/draft-07/schema#',
      properties: { name: { const: 'x' } },
    };
    const newer = {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      properties: { type: { prefixItems: [{ const: 'x' }] } },
    };
    for (const schema of [older, newer]) {
      assert.equal((await tell(badge(named(URL_1)), { [URL_1]: schema }))[0]?.code, 'schema.failed');
    }
  });

  for (const [what, document] of [
    ['no JSON', 'hello'],
    ['a list', []],
  ] as const) {
    it(`calls one unavailable that is ${what}`, async () => {
      const [check] = await tell(badge(named(URL_1)), true, { [URL_1]: document });
      assert.equal(check?.code, 'schema.unavailable');
    });
  }

  for (const type of ['JsonSchema', 'JsonSchemaValidator2018', 'FullJsonSchemaValidator2021', ['x', TYPE]]) {
    it(`judges by a schema of the type ${JSON.stringify(type)}`, async () => {
      assert.equal((await tell(badge(named(URL_1, type)), { [URL_1]: SCHEMA }))[0]?.outcome, 'pass');
    });
  }

  it('does not judge by what is no JSON Schema', async () => {
    for (const type of ['ZkpExampleSchema2018', 'JsonSchemaCredential', 5]) {
      assert.deepEqual(await tell(badge(named(URL_1, type)), { [URL_1]: SCHEMA }), [
        unavailable(URL_1, 'type'),
      ]);
    }
  });

  it('judges by the first four', async () => {
    const many = Array.from({ length: 6 }, () => named(URL_1));
    const checks = await tell(badge(many), { [URL_1]: SCHEMA });
    assert.deepEqual(
      checks.map(({ outcome }) => outcome),
      ['pass', 'pass', 'pass', 'pass', 'unchecked', 'unchecked'],
    );
  });

  it('asks for a schema once, however often it is named', async () => {
    const asked: string[] = [];
    const session = buildSession({}, { schemas: true, fetch: fetchFrom({ [URL_1]: SCHEMA }, asked) });
    await checkSchemas(badge([named(URL_1), named(URL_1)]), session);
    assert.deepEqual(asked, [URL_1]);
  });
});

describe('a schema that a stranger wrote to keep the reader busy', () => {
  const bomb = {
    $defs: Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [
        `a${index}`,
        { allOf: [{ $ref: `#/$defs/a${index + 1}` }, { $ref: `#/$defs/a${index + 1}` }] },
      ]),
    ),
    $ref: '#/$defs/a0',
  };
  (bomb.$defs as Record<string, object>)['a40'] = { type: 'object' };

  for (const [what, schema, reason] of [
    ['doubles the work with each reference', bomb, 'work'],
    ['refers to itself', { allOf: [{ $ref: '#' }] }, 'reference'],
    ['goes back and forth over a text', { properties: { name: { pattern: '^(a+)+$' } } }, 'work'],
    ['multiplies by recursion', { properties: { a: { $recursiveRef: '#' } } }, 'work'],
  ] as const) {
    it(`is given up when it ${what}`, async () => {
      const start = performance.now();
      assert.deepEqual(await tell(badge(named(URL_1)), true, { [URL_1]: schema }), [
        unavailable(URL_1, reason),
      ]);
      assert.ok(performance.now() - start < 1500);
    });
  }

  it('is not asked about a badge of thousands of values', async () => {
    const schema = { properties: { evidence: { uniqueItems: true } } };
    const large = badge(named(URL_1), { evidence: Array.from({ length: 6000 }, (_, index) => index) });
    assert.deepEqual(await tell(large, true, { [URL_1]: schema }), [unavailable(URL_1, 'work')]);
    assert.equal((await tell(large, { [URL_1]: schema }))[0]?.outcome, 'pass');
  });
});
