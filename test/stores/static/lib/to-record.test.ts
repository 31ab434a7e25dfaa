import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toRecord } from '../../../../packages/stores/src/static/lib/to-record.js';

const base = 'https://jardin.example/badges/liste.json';
const credential = {
  '@context': ['https://www.w3.org/ns/credentials/v2'],
  id: 'urn:uuid:1',
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  credentialSubject: { id: 'did:key:zAda', achievement: { id: 'urn:model:1' } },
};

test('a credential is a record under its own id, with its text and what can be looked up in it', () => {
  const record = toRecord(credential, 1, base);
  assert.equal(record.id, 'urn:uuid:1');
  assert.deepEqual(JSON.parse(String(record.body)), credential);
  assert.deepEqual(record.index, { subject: 'did:key:zAda', achievement: 'urn:model:1' });
  assert.deepEqual(record.host, { account: null, created: null, url: null });
});

test('a credential without an id has the same name on every visit', () => {
  const { id, ...nameless } = credential;
  assert.ok(id);
  assert.equal(toRecord(nameless, 1, base).id, toRecord({ ...nameless }, 9, base).id);
  assert.notEqual(toRecord(nameless, 1, base).id, toRecord({ ...nameless, type: ['Other'] }, 1, base).id);
});

test('a signed text is a record that can be read at once', () => {
  const record = toRecord(' eyJhbGciOiJFZERTQSJ9.eyJpZCI6MX0.c2ln\n', 1, base);
  assert.equal(record.body, 'eyJhbGciOiJFZERTQSJ9.eyJpZCI6MX0.c2ln');
  assert.equal(record.host.url, null);
});

test('an address is relative to the list, is the id, and is not read yet', () => {
  for (const entry of ['ada.png', { url: 'ada.png' }, 'https://jardin.example/badges/ada.png']) {
    const record = toRecord(entry, 1, base);
    assert.equal(record.id, 'https://jardin.example/badges/ada.png');
    assert.equal(record.host.url, record.id);
    assert.equal(record.body, null);
    assert.equal(record.problem, undefined);
  }
});

test('an address that is not of the web is no badge', () => {
  for (const entry of [
    'javascript:alert(1)',
    { url: 'javascript:alert(1)' },
    'file:///etc/passwd',
    'data:text/html,x',
  ]) {
    assert.deepEqual(toRecord(entry, 4, base).problem, { code: 'store.entry_unreadable', position: 4 });
  }
});

test('what is nothing sensible becomes a record that says so, at its place', () => {
  for (const entry of [null, 42, true, '', '   ', [], {}, { url: 7 }]) {
    const { problem, body } = toRecord(entry, 2, base);
    if (problem) assert.deepEqual([problem, body], [{ code: 'store.entry_unreadable', position: 2 }, null]);
    else assert.equal(typeof body, 'string', JSON.stringify(entry));
  }
});

test('no entry makes it fail', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (entry) => {
      const record = toRecord(entry, 1, base);
      assert.equal(typeof record.id, 'string');
      assert.ok(record.problem !== undefined || record.body !== null || record.host.url !== null);
    }),
  );
});
