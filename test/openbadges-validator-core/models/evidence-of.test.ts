import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { evidenceOf } from '../../../packages/openbadges-validator-core/src/models/evidence-of.js';

describe('evidenceOf', () => {
  it('takes addresses, texts and both', () => {
    const written = [
      'https://a.example/1',
      { narrative: 'Trois vélos' },
      { id: 'https://a.example/2', name: { fr: 'Photo' } },
    ];
    assert.deepEqual(evidenceOf(written), [
      { url: 'https://a.example/1' },
      { narrative: 'Trois vélos' },
      { name: 'Photo', url: 'https://a.example/2' },
    ]);
  });

  it('keeps the text of one whose address may not be a link', () => {
    assert.deepEqual(evidenceOf({ id: 'javascript:alert(1)', name: 'Photo' }), [{ name: 'Photo' }]);
  });

  it('leaves out what says nothing', () => {
    assert.deepEqual(evidenceOf([{}, { type: 'Evidence' }, 'urn:uuid:1', 5, null]), []);
    assert.deepEqual(evidenceOf(undefined), []);
  });
});
