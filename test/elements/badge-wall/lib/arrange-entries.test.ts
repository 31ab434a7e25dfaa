import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arrangeEntries } from '../../../../packages/elements/src/badge-wall/lib/arrange-entries.js';
import type {
  ArrangedWall,
  Arrangement,
} from '../../../../packages/elements/src/badge-wall/lib/wall-view.js';
import { buildEntry, buildUnreadable } from '../../support/build-entry.js';

const usual: Arrangement = {
  query: '',
  sort: 'newest',
  groupBy: 'none',
  person: null,
  badge: null,
  community: null,
  filter: null,
  limit: 1000,
  language: 'fr',
  unknownGroup: 'Non précisé',
};
const limaces = { id: 'https://limaces.example/', name: 'Jardin des Limaces' };
const entries = [
  buildEntry({ id: '1', name: 'Récit d’un essai', issuedOn: '2024-01-01T00:00:00Z', tags: ['essai'] }),
  buildEntry({ id: '2', name: 'Écouter', issuedOn: '2026-01-01T00:00:00Z', issuer: limaces }),
  buildUnreadable('3'),
  buildEntry({
    id: '4',
    name: 'Zéro déchet',
    issuedOn: '2025-01-01T00:00:00Z',
    recipient: { id: 'mailto:bilal@jardin.example', name: 'Bilal', hashed: false },
  }),
];
const ids = ({ groups }: ArrangedWall): readonly string[] =>
  groups.flatMap((group) => group.entries.map(({ id }) => id));
const arranged = (changes: Partial<Arrangement>): readonly string[] =>
  ids(arrangeEntries(entries, { ...usual, ...changes }));

test('the newest stand first, and what could not be read last', () => {
  assert.deepEqual(arranged({}), ['2', '4', '1', '3']);
});

test('names stand in the order of the language, accents or not', () => {
  assert.deepEqual(arranged({ sort: 'name' }), ['2', '1', '4', '3']);
});

test('issuers stand in order, and within one the newest first', () => {
  assert.deepEqual(arranged({ sort: 'issuer' }), ['4', '1', '2', '3']);
});

test('a search finds words anywhere, in any order, without accents or capitals', () => {
  assert.deepEqual(arranged({ query: 'recit' }), ['1']);
  assert.deepEqual(arranged({ query: 'CERGY essai' }), ['1']);
  assert.deepEqual(arranged({ query: 'limaces' }), ['2']);
  assert.deepEqual(arranged({ query: 'bilal' }), ['4']);
  assert.deepEqual(arranged({ query: 'introuvable' }), []);
});

test('a search does not change how many there are in all', () => {
  const { all, found } = arrangeEntries(entries, { ...usual, query: 'recit' });
  assert.deepEqual([all, found], [4, 1]);
});

test('a wall of one person holds only hers, by id, by name or by e-mail', () => {
  assert.deepEqual(arranged({ person: 'did:key:zAda' }), ['2', '1']);
  assert.deepEqual(arranged({ person: 'bilal' }), ['4']);
  assert.deepEqual(arranged({ person: 'bilal@jardin.example' }), ['4']);
  assert.deepEqual(arranged({ person: 'Chloé' }), []);
});

test('a wall of one badge, of one community, of some words', () => {
  assert.deepEqual(arranged({ badge: 'écouter' }), ['2']);
  assert.deepEqual(arranged({ badge: 'urn:model:cercle' }), ['2', '4', '1']);
  assert.deepEqual(arranged({ community: 'Jardin des Limaces' }), ['2']);
  assert.deepEqual(arranged({ community: 'https://limaces.example/' }), ['2']);
  assert.deepEqual(arranged({ filter: 'essai' }), ['1']);
});

test('the community that wrote the model counts like the one that issued', () => {
  const written = buildEntry({ id: '9', creator: { id: 'https://nous.example/', name: 'Jardins du Nous' } });
  assert.deepEqual(ids(arrangeEntries([...entries, written], { ...usual, community: 'Jardins du Nous' })), [
    '9',
  ]);
});

test('a limit keeps the first of the order', () => {
  const wall = arrangeEntries(entries, { ...usual, limit: 2 });
  assert.deepEqual(ids(wall), ['2', '4']);
  assert.deepEqual([wall.all, wall.found], [2, 2]);
});

test('groups by issuer, by badge and by person keep the order inside and between them', () => {
  const labels = (groupBy: Arrangement['groupBy']): readonly string[] =>
    arrangeEntries(entries, { ...usual, groupBy }).groups.map(({ label }) => label);
  assert.deepEqual(labels('issuer'), ['Jardin des Limaces', 'Jardin de Cergy', 'Non précisé']);
  assert.deepEqual(labels('person'), ['Ada', 'Bilal', 'Non précisé']);
  assert.deepEqual(labels('badge'), ['Écouter', 'Non précisé']);
});

test('an issuer that does not name itself heads its group with its id', () => {
  const nameless = buildEntry({ issuer: { id: 'did:key:zNobody' } });
  const [group] = arrangeEntries([nameless], { ...usual, groupBy: 'issuer' }).groups;
  assert.equal(group?.label, 'did:key:zNobody');
});

test('two issuers of one name stay two groups: a name is only what they say of themselves', () => {
  const other = buildEntry({ id: '5', issuer: { id: 'https://faux.example/', name: 'Jardin de Cergy' } });
  assert.equal(arrangeEntries([...entries, other], { ...usual, groupBy: 'issuer' }).groups.length, 4);
});

test('the entries that were given are not reordered', () => {
  const before = entries.map(({ id }) => id);
  arranged({ sort: 'name' });
  assert.deepEqual(
    entries.map(({ id }) => id),
    before,
  );
});

test('ten thousand badges are searched and ordered within half a second', () => {
  const many = Array.from({ length: 10_000 }, (_, index) =>
    buildEntry({ id: String(index), name: `Badge ${index}` }),
  );
  const started = performance.now();
  const wall = arrangeEntries(many, { ...usual, query: 'badge 99', sort: 'name', limit: 20_000 });
  assert.equal(
    wall.found,
    many.filter(({ words }) => words.includes('badge') && words.includes('99')).length,
  );
  assert.ok(performance.now() - started < 500);
});
