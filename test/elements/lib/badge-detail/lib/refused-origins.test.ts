import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Check } from 'openbadges-validator-core';
import { refusedOrigins } from '../../../../../packages/elements/src/lib/badge-detail/lib/refused-origins.js';
import { buildVerdict } from '../../../support/build-verdict.js';

test('names who would have to be asked', () => {
  assert.deepEqual(
    [...refusedOrigins(buildVerdict('unchecked'), undefined)],
    [['ailleurs.example', 'https://ailleurs.example']],
  );
});

test('names each of them once', () => {
  const verdict = buildVerdict('unchecked');
  const twice: readonly Check[] = [...verdict.checks, ...verdict.checks];
  assert.equal(refusedOrigins({ ...verdict, checks: twice }, undefined).size, 1);
});

test('a badge that could not even be read for want of leave counts as well', () => {
  const problem = {
    code: 'fetch.not_allowed',
    url: 'https://loin.example/b.json',
    host: 'loin.example',
  } as const;
  assert.deepEqual([...refusedOrigins(undefined, problem)], [['loin.example', 'https://loin.example']]);
});

test('nobody is named where the trouble is another', () => {
  assert.equal(refusedOrigins(buildVerdict('invalid'), undefined).size, 0);
  assert.equal(refusedOrigins(undefined, { code: 'json.malformed' }).size, 0);
});
