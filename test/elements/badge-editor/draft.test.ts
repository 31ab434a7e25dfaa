import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  parseDraft,
  type EditorDraft,
} from '../../../packages/elements/src/badge-editor/lib/editor-draft.js';
import { emptyDraft } from '../../../packages/elements/src/badge-editor/lib/empty-draft.js';
import { findTroubles } from '../../../packages/elements/src/badge-editor/lib/find-troubles.js';
import { languageName } from '../../../packages/elements/src/badge-editor/lib/language-name.js';
import { licenceName, licencesFor } from '../../../packages/elements/src/badge-editor/lib/licences.js';
import { readTags } from '../../../packages/elements/src/badge-editor/lib/read-tags.js';
import { writeModel } from '../../../packages/elements/src/badge-editor/lib/write-model.js';

const NOW = new Date('2026-03-01T09:20:00Z');
const EMPTY = emptyDraft(NOW, 'fr');
const WHOLE: EditorDraft = {
  ...EMPTY,
  name: 'J’anime',
  description: 'Tenir un tour.',
  criteria: 'Vu faire.',
};

const troublesOf = (draft: EditorDraft): Record<string, string> =>
  Object.fromEntries(findTroubles(draft, NOW));

test('a draft begins at the next full hour, and with ids of its own', () => {
  assert.equal(Date.parse(EMPTY.event.opens), Date.parse('2026-03-01T10:00:00Z'));
  assert.equal(Date.parse(EMPTY.event.closes), Date.parse('2026-03-01T13:00:00Z'));
  assert.notEqual(EMPTY.id, EMPTY.event.id);
  assert.notEqual(emptyDraft(NOW, 'fr').id, EMPTY.id);
  assert.equal(emptyDraft(NOW, 'en-GB').language, 'en');
});

test('a draft that was kept is the same again', () => {
  assert.deepEqual(parseDraft(JSON.parse(JSON.stringify(WHOLE)), EMPTY), WHOLE);
  const typing = { ...WHOLE, event: { ...WHOLE.event, places: Number.NaN } };
  assert.deepEqual(parseDraft(JSON.parse(JSON.stringify(typing)), EMPTY), typing);
});

test('what is no draft is none', () => {
  for (const kept of [
    null,
    'a',
    [],
    {},
    { ...WHOLE, v: 2 },
    { ...WHOLE, name: 1 },
    { ...WHOLE, event: undefined },
    { ...WHOLE, rule: { ...WHOLE.rule, chosen: ['P13'] } },
    { ...WHOLE, rule: { ...WHOLE.rule, chosen: ['constructor'] } },
    { ...WHOLE, picture: { ...WHOLE.picture, hue: 'none' } },
    { ...WHOLE, picture: { ...WHOLE.picture, own: 5 } },
  ])
    assert.equal(parseDraft(kept, EMPTY), undefined, JSON.stringify(kept));
});

test('a whole draft lacks nothing; an empty one its words, in the order of the page', () => {
  assert.deepEqual(troublesOf(WHOLE), {});
  assert.deepEqual(Object.keys(troublesOf(EMPTY)), ['name', 'description', 'criteria']);
});

test('each trouble is told at its field', () => {
  const rule = (
    chosen: EditorDraft['rule']['chosen'],
    facts: EditorDraft['rule']['facts'] = {},
  ): EditorDraft => ({
    ...WHOLE,
    rule: { ...WHOLE.rule, chosen, facts },
  });
  const event = (changes: Partial<EditorDraft['event']>): EditorDraft => ({
    ...rule(['P5']),
    event: { ...WHOLE.event, ...changes },
  });
  const caption = (text: string): EditorDraft => ({ ...WHOLE, picture: { ...WHOLE.picture, caption: text } });
  const cases: readonly (readonly [EditorDraft, Record<string, string>])[] = [
    [{ ...WHOLE, name: ' ' }, { name: 'empty' }],
    [{ ...WHOLE, name: 'a'.repeat(201) }, { name: 'too-long' }],
    [caption(''), { caption: 'empty' }],
    [{ ...WHOLE, tags: 'a, famille:b' }, { tags: 'reserved' }],
    [{ ...WHOLE, tags: 'rôle:équipe, b' }, {}],
    [rule([]), { rule: 'none-chosen' }],
    [rule(['P3'], { P3: { n: 0, paths: 1.5 } }), { 'P3-n': 'no-number', 'P3-paths': 'no-number' }],
    [rule(['P7']), { 'P7-badges': 'nothing-listed' }],
    [rule(['P7'], { P7: { badges: ['a'], n: 2 } }), { 'P7-n': 'too-few-badges' }],
    [rule(['P8']), { 'P8-circle': 'nothing-listed' }],
    [rule(['P11']), { 'P11-issuers': 'nothing-listed' }],
    [rule(['P11'], { P11: { issuers: 'Movilab' } }), { 'P11-issuers': 'no-address' }],
    [rule(['P11'], { P11: { issuers: 'did:web:a', equivalents: 'b' } }), { 'P11-equivalents': 'no-address' }],
    [rule(['P12']), { 'P12-family': 'nothing-listed' }],
    [event({}), {}],
    [event({ opens: '' }), { opens: 'no-time' }],
    [event({ closes: '' }), { closes: 'no-time' }],
    [event({ closes: event({}).event.opens }), { closes: 'ends-first' }],
    [event({ opens: '2020-01-01T10:00', closes: '2020-01-01T12:00' }), { closes: 'is-over' }],
    [event({ places: 0 }), { places: 'no-number' }],
    [event({ opens: '', isKept: true }), {}],
  ];
  for (const [draft, expected] of cases) assert.deepEqual(troublesOf(draft), expected);
});

test('a fork asks for no less than its origin', () => {
  assert.deepEqual(licencesFor('CC-BY-SA-4.0'), ['CC-BY-SA-4.0']);
  assert.deepEqual(licencesFor('CC-BY-4.0'), ['CC-BY-SA-4.0', 'CC-BY-4.0']);
  assert.equal(licencesFor('CC0-1.0').length, 3);
  assert.deepEqual(licencesFor(undefined), ['CC-BY-SA-4.0']);
  assert.deepEqual(licencesFor('CC-BY-NC-4.0'), ['CC-BY-SA-4.0']);
});

test('licences and languages are said as people say them; what is none stays as it is', () => {
  assert.equal(licenceName('CC-BY-SA-4.0'), 'CC BY-SA 4.0');
  for (const other of ['CC-BY-NC-4.0', 'constructor', '']) assert.equal(licenceName(other), other);
  assert.equal(languageName('br', 'fr'), 'breton');
  for (const other of ['not a language', '<b>']) assert.equal(languageName(other, 'fr'), other);
});

test('where a badge stands is read from its tags, and its own words are left', () => {
  assert.deepEqual(
    readTags('urn:a', ['axe:verticale', 'famille:gpc', 'stade:3', 'entraide', 'rôle:équipe']),
    {
      family: 'gpc',
      stage: 3,
      axis: 'verticale',
      others: ['entraide', 'rôle:équipe'],
    },
  );
  assert.deepEqual(readTags('urn:a', ['axe:autre', 'stade:9']), {
    family: 'urn:a',
    stage: 1,
    axis: '',
    others: [],
  });
});

test('what is asked for says only what was chosen', () => {
  const parts = { rule: {}, image: { id: 'data:image/png;base64,AAAA', caption: ' Une clé ' } };
  const model = writeModel({ ...WHOLE, tags: ' a, b ;a,, ' }, parts);
  assert.deepEqual(model.tags, ['a', 'b']);
  assert.deepEqual(model.image, { id: 'data:image/png;base64,AAAA', caption: 'Une clé' });
  for (const member of ['axis', 'family', 'supersedes', 'basedOn']) assert.ok(!(member in model), member);
  const fork = writeModel(
    { ...WHOLE, axis: 'verticale', family: 'x' },
    { ...parts, origin: 'urn:o', isFork: true },
  );
  assert.equal(fork.basedOn, 'urn:o');
  assert.equal(fork.family, 'x');
  assert.equal(writeModel(WHOLE, { ...parts, origin: 'urn:o', isFork: false }).supersedes, 'urn:o');
});
