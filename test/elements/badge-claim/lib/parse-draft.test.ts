import assert from 'node:assert/strict';
import { it } from 'node:test';
import { emptyDraft, parseDraft } from '../../../../packages/elements/src/badge-claim/lib/claim-draft.js';
import {
  emptyWorkshopDraft,
  parseWorkshopDraft,
} from '../../../../packages/elements/src/badge-claim/lib/workshop-draft.js';

const kept = (draft: object): unknown => JSON.parse(JSON.stringify(draft));

it('reads what a browser kept of a request', () => {
  const draft = {
    ...emptyDraft(),
    story: 'Une soupe.',
    links: ['https://a.example/'],
    teachers: ['did:key:z'],
  };
  assert.deepEqual(parseDraft(kept(draft)), draft);
});

it('begins anew where what was kept is something else', () => {
  const draft = emptyDraft();
  for (const other of [
    null,
    'x',
    [],
    {},
    { ...draft, links: 'a' },
    { ...draft, teachers: [1] },
    { ...draft, id: 3 },
  ])
    assert.equal(parseDraft(other), undefined);
});

it('reads what a browser kept of a workshop, and nothing else', () => {
  const draft = { ...emptyWorkshopDraft(), claims: { 'urn:uuid:1': { id: 'a', credentialId: 'b' } } };
  assert.deepEqual(parseWorkshopDraft(kept(draft)), draft);
  for (const other of [
    null,
    {},
    { ...draft, claims: null },
    { ...draft, claims: { a: 1 } },
    { ...draft, name: 1 },
  ])
    assert.equal(parseWorkshopDraft(other), undefined);
});
