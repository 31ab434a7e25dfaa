import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { VERSION } from '../../packages/openbadges-validator-core/src/version.js';

test('the version that kept verdicts belong to is the one of the package', () => {
  const text = readFileSync('packages/openbadges-validator-core/package.json', 'utf8');
  assert.equal(VERSION, (JSON.parse(text) as { version: string }).version);
});
