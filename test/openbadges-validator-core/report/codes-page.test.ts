import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { CODE_NOTES } from '../../../packages/openbadges-validator-core/src/report/code-notes.js';
import { CROSSWALK } from '../../../packages/openbadges-validator-core/src/report/crosswalk.js';
// @ts-expect-error a script without types: what is used of it is written down below
import * as script from '../../../scripts/write-codes.mjs';

interface Fact {
  readonly code: string;
  readonly family: string;
  readonly facts: readonly (readonly [string, string])[];
}
const { buildCodesPage, readFacts, PAGE } = script as {
  readonly buildCodesPage: (facts: readonly Fact[], notes: object, crosswalk: object) => Promise<string>;
  readonly readFacts: (text?: string) => readonly Fact[];
  readonly PAGE: string;
};
const SOURCES = 'packages/openbadges-validator-core/src';

/** The names in `report/other-names.ts`, kind by kind. */
function namesOf(type: string): readonly string[] {
  const text = readFileSync(join(SOURCES, 'report/other-names.ts'), 'utf8');
  const start = text.indexOf(`type ${type} =`);
  const union = text.slice(start, text.indexOf(';', start));
  return [...union.matchAll(/'([^']+)'/g)].map((match) => match[1] ?? '');
}

describe('the table of all codes', () => {
  it('is up to date: else run `npm run build && node scripts/write-codes.mjs`', async () => {
    assert.equal(readFileSync(PAGE, 'utf8'), await buildCodesPage(readFacts(), CODE_NOTES, CROSSWALK));
  });

  it('has a row for each code of the union, with its facts, and no other', () => {
    const codes = readFacts().map(({ code }) => code);
    assert.ok(codes.length > 60);
    assert.deepEqual(Object.keys(CODE_NOTES).sort(), [...codes].sort());
    assert.deepEqual(Object.keys(CROSSWALK).sort(), [...codes].sort());
    assert.deepEqual(readFacts().find(({ code }) => code === 'key.weak')?.facts, [
      ['key', 'string'],
      ['bits', 'number'],
    ]);
    assert.ok(readFacts().every(({ family }) => family !== ''));
  });

  it('says of each code where its rule stands, and what it means, in a sentence', () => {
    for (const [code, [source, meaning]] of Object.entries(CODE_NOTES)) {
      assert.match(source, /§|^[A-Z]/, code);
      assert.match(meaning, /^[A-Z].{15,}\.$/, code);
    }
  });

  it('has a code for nothing that is never reported', () => {
    const text = readdirSync(SOURCES, { recursive: true })
      .map(String)
      .filter((file) => file.endsWith('.ts') && file !== 'problems.ts' && !file.startsWith('report'))
      .map((file) => readFileSync(join(SOURCES, file), 'utf8'))
      .join('\n');
    // The given `fetch` throws this one, to refuse an address.
    const unused = readFacts()
      .map(({ code }) => code)
      .filter((code) => code !== 'fetch.not_allowed' && !text.includes(`'${code}'`));
    assert.deepEqual(unused, []);
  });

  it('uses the names of others as they write them', () => {
    assert.ok(namesOf('PythonTask').includes('VERIFY_JWS') && namesOf('PythonTask').length > 25);
    assert.ok(namesOf('JavaProbe').length > 20 && namesOf('W3cProblem').length > 10);
    for (const name of namesOf('JavaProbe')) assert.match(name, /^[A-Z][A-Za-z]+(Probe|Inspector)$/);
    for (const name of [...namesOf('PythonTask'), ...namesOf('W3cProblem')])
      assert.match(name, /^[A-Z\d_]+$/);
    for (const name of namesOf('DccName')) assert.match(name, /^[a-z_]+$/);
  });
});
