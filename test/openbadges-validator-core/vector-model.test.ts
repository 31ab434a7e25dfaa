import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { dereference, validate, type Schema } from '@cfworker/json-schema';
import {
  isJsonObject,
  type Json,
  type JsonObject,
} from '../../packages/openbadges-validator-core/src/json.js';
import { checkModel } from '../../packages/openbadges-validator-core/src/models/check-model.js';
import { checkSchemas } from '../../packages/openbadges-validator-core/src/schemas/check-schemas.js';
import { buildSession } from '../support/build-session.js';

const folder = process.env['VECTORS'] ?? '';
const SCHEMAS = 'documents/schemas/purl.imsglobal.org/spec/ob/v3p0/schema/json';
const FILE = join(folder, SCHEMAS, 'ob_v3p0_achievementcredential_schema.json');
const isReady = folder !== '' && existsSync(FILE);
const skip = isReady ? false : 'skipped: VECTORS names no folder with the JSON Schemas of Open Badges 3.0';
const ADDRESS =
  'https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json';

interface Case {
  readonly file: string;
  readonly standard: string;
  readonly expected: string;
}
type Path = readonly (string | number)[];

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** The badges of VCDM 2.0 among the vectors that are valid by the schema, to be changed in every place. */
function seeds(schema: Schema): readonly JsonObject[] {
  const lookup = dereference(schema);
  return (read(join(folder, 'index.json')) as readonly Case[])
    .filter(
      ({ standard, expected, file }) => standard === 'ob3' && expected === 'valid' && file.endsWith('.json'),
    )
    .map(({ file }) => readIfJson(join(folder, file)))
    .filter((found): found is JsonObject => isJsonObject(found))
    .filter((found) => JSON.stringify(found['@context']).includes('/ns/credentials/v2'))
    .filter((found) => !JSON.stringify(found['type']).includes('Clr'))
    .filter((found) => validate(found, schema, '2019-09', lookup).valid);
}

/** Some files hold a token under the name of JSON. */
function readIfJson(file: string): unknown {
  try {
    return read(file);
  } catch {
    return undefined;
  }
}

/** Every place in a badge, but those that are judged elsewhere: proof, context, and endorsements, which are credentials. */
function placesIn(value: Json | undefined, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([name]) => !['proof', '@context', 'endorsement', 'endorsementJwt'].includes(name))
    .flatMap(([name, inner]) => [[...path, name], ...placesIn(inner as Json, [...path, name])]);
}

function changed(badge: JsonObject, path: Path, value: unknown): JsonObject {
  const copy = structuredClone(badge);
  const last = path.at(-1) ?? '';
  const parent = path
    .slice(0, -1)
    .reduce<Record<string, unknown>>(
      (node, step) => node[step] as Record<string, unknown>,
      copy as Record<string, unknown>,
    );
  if (value !== undefined) parent[last] = value;
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else Reflect.deleteProperty(parent, last);
  return copy;
}

const VALUES = [undefined, 5, 'x', true, [], {}, ['x'], { x: 1 }, 'https://a.example/x'];
/** Where the reading of this package is wider than the schema, and its README says so. */
const LENIENT: readonly (readonly [RegExp, readonly unknown[]])[] = [
  // Any word, and any language.
  [/(?:achievementType|inLanguage)$/, ['x', 'https://a.example/x']],
  // An address alone for what is written out (VCDM 2.0 does so for an issuer).
  [/(?:image|creator)$/, ['https://a.example/x']],
  // One or several, none or an empty list: JSON-LD makes no difference.
  [/(?:type|credentialStatus|refreshService)$/, [['x'], []]],
];

describe('the model, against the JSON Schema of 1EdTech', () => {
  it(
    'lets nothing through that the schema refuses, but what is read leniently on purpose',
    { skip },
    async (t) => {
      const schema = read(FILE) as Schema;
      const lookup = dereference(schema);
      const seen = new Set<string>();
      const wider = new Set<string>();
      let refused = 0;
      for (const badge of seeds(schema)) {
        for (const path of placesIn(badge)) {
          const place = path.map((step) => (/^\d+$/.test(String(step)) ? '#' : step)).join('.');
          for (const value of VALUES) {
            const name = `${place} ${JSON.stringify(value)}`;
            if (seen.has(name)) continue;
            seen.add(name);
            const credential = changed(badge, path, value);
            if (validate(credential, schema, '2019-09', lookup).valid) continue;
            refused += 1;
            const document = { format: 'json', openBadgesVersion: '3.0', text: '', credential } as const;
            const checks = await checkModel(document, 'openbadge');
            if (checks.every(({ outcome }) => outcome === 'pass') && !isLenient(place, value))
              wider.add(name);
          }
        }
      }
      t.diagnostic(`${seen.size} changes, ${refused} of them against the schema`);
      assert.ok(refused > 500);
      assert.deepEqual([...wider], []);
    },
  );

  it('judges by the published schema itself where that is asked for', { skip }, async () => {
    const schemas = { [ADDRESS]: read(FILE) as object };
    const credentialSchema = [{ id: ADDRESS, type: '1EdTechJsonSchemaValidator2019' }];
    const [badge] = seeds(read(FILE) as Schema);
    assert.ok(badge);
    const outcomeOf = async (changes: JsonObject) => {
      const session = buildSession(undefined, { schemas });
      return (await checkSchemas({ ...badge, credentialSchema, ...changes }, session))[0]?.outcome;
    };
    assert.equal(await outcomeOf({}), 'pass');
    const { credentialSubject: _, ...without } = badge;
    const session = buildSession(undefined, { schemas });
    assert.equal((await checkSchemas({ ...without, credentialSchema }, session))[0]?.outcome, 'fail');
    assert.equal(await outcomeOf({ issuer: { type: ['Profile'] } }), 'fail');
  });
});

function isLenient(place: string, value: unknown): boolean {
  return LENIENT.some(
    ([where, values]) =>
      where.test(place) && values.some((one) => JSON.stringify(one) === JSON.stringify(value)),
  );
}
