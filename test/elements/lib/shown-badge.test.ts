import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shownBadge } from '../../../packages/elements/src/lib/shown-badge.js';
import { buildBadge } from '../support/build-badge.js';
import { buildEntry, buildUnreadable } from '../support/build-entry.js';
import { buildVerdict } from '../support/build-verdict.js';

test('what was verified goes before what is only declared', () => {
  const entry = buildEntry({ name: 'déclaré' }, buildVerdict('valid', buildBadge({ name: 'vérifié' })));
  assert.equal(shownBadge(entry)?.name, 'vérifié');
});

test('what is declared is shown while, or where, that is all there is', () => {
  assert.equal(shownBadge(buildEntry({ name: 'déclaré' }))?.name, 'déclaré');
  assert.equal(shownBadge(buildEntry({ name: 'déclaré' }, buildVerdict('invalid')))?.name, 'déclaré');
});

test('what could not be read shows nothing', () => {
  assert.equal(shownBadge(buildUnreadable()), null);
});
