import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keyMark } from '../../../packages/elements/src/lib/key-mark.js';

const DID = 'did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK';

describe('keyMark', () => {
  it('is the end of a key, in two halves that can be read out', () => {
    assert.equal(keyMark(DID), 'EGta 2doK');
  });

  it('tells great letters from small ones, and does not look at how a key begins', () => {
    assert.notEqual(keyMark(DID), keyMark(`${DID.slice(0, -1)}k`));
    assert.equal(keyMark(DID), keyMark(`did:key:z6Mk${DID.slice(-8)}`));
  });

  it('is never read as letters that are not in the key', () => {
    assert.ok(DID.endsWith(keyMark(DID).replace(' ', '')));
  });
});
