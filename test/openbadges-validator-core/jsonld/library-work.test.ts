import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { libraryWorkOf } from '../../../packages/openbadges-validator-core/src/jsonld/library-work.js';
import type { JsonObject } from '../../../packages/openbadges-validator-core/src/json.js';
import { WORK_LIMITS } from '../../../packages/openbadges-validator-core/src/limits.js';
import { buildCredential } from '../fixtures/build-credential.js';

describe('libraryWorkOf', () => {
  const long = 'x'.repeat(10 * 192);
  for (const [why, document, work] of [
    ['values', { id: 'urn:a', b: [2, 3] }, 5],
    ['a long text', { id: 'a', b: long }, 3 + 10],
    ['a long name once for each value beside it', { id: long, a: [1, 2] }, 5 + 10 + 10 * 3],
    [
      'a long word once for each value around it',
      { id: 'a', '@context': { a: long }, a: 1 },
      85 + 10 + 10 * 3,
    ],
    ['a long address in place of a word', { id: 'a', [long]: [1, 2] }, 5 + 10 * 3],
    [
      'any long text so, where another word may name an object',
      { id: 'a', '@context': { nom: '@id' }, nom: long },
      85 + 10 + 10 * 3,
    ],
  ] as const) {
    it(`counts ${why}`, () => {
      assert.equal(libraryWorkOf(document), 9 * work);
    });
  }

  it('finds so little in a badge that ten of them would be no trouble', () => {
    assert.ok(libraryWorkOf(buildCredential('did:example:a') as JsonObject) < WORK_LIMITS.values / 10);
  });
});
