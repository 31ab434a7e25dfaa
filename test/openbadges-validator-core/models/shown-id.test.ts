import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shownId } from '../../../packages/openbadges-validator-core/src/models/shown-id.js';

describe('shownId', () => {
  it('shows an id as it is, of what is written out or only named', () => {
    assert.equal(shownId('did:web:atelier.example'), 'did:web:atelier.example');
    assert.equal(shownId({ id: 'https://a.example/É' }), 'https://a.example/É');
  });

  it('does not show what would make it look like another', () => {
    assert.equal(shownId('https://a.example/\u202egpj'), 'https://a.example/gpj');
    assert.equal(shownId({ id: 'did:web:a\u200b.example' }), 'did:web:a.example');
  });

  it('finds none where there is none', () => {
    for (const value of [undefined, null, '', 5, {}, []]) assert.equal(shownId(value), undefined);
  });
});
