import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeWall } from '../../../../packages/elements/src/badge-wall/lib/describe-wall.js';
import { createEntry } from '../../../../packages/elements/src/lib/create-entry.js';
import { buildEntry, buildUnreadable } from '../../support/build-entry.js';

test('counts issuers by who they are, not by what they call themselves', () => {
  const entries = [
    buildEntry({ issuer: { id: 'a', name: 'Jardin' } }),
    buildEntry({ issuer: { id: 'b', name: 'Jardin' } }),
    buildEntry({ issuer: { id: 'a' } }),
  ];
  assert.equal(describeWall([], entries, 10, 3).issuers, 2);
});

test('counts what could not be read, and not what has not been read yet', () => {
  const host = { account: null, created: null, url: 'https://jardin.example/a.png' };
  const waiting = createEntry({ id: 'a', kind: 'badge', body: null, index: {}, host });
  const wall = describeWall([], [buildUnreadable(), waiting, buildEntry()], 10, 3);
  assert.deepEqual([wall.unread, wall.issuers, wall.all], [1, 1, 3]);
});

test('never counts more than the limit lets be seen', () => {
  assert.equal(describeWall([], [buildEntry(), buildEntry()], 1, 1).all, 1);
});
