import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readList } from '../../../../packages/stores/src/static/lib/read-list.js';

const url = 'https://jardin.example/liste.json';
const answer =
  (body: BodyInit): typeof fetch =>
  async () =>
    new Response(body);
const never: typeof fetch = async () => {
  throw new Error('no request was needed');
};

test('reads a list of entries', async () => {
  assert.deepEqual(await readList(url, answer('[{"type":"Assertion"},"a.png"]')), [
    { type: 'Assertion' },
    'a.png',
  ]);
});

test('the address of an image is a list of that image', async () => {
  assert.deepEqual(await readList(url, answer(Uint8Array.of(0x89, 0x50, 0x4e, 0x47))), [url]);
  assert.deepEqual(await readList(url, answer('<svg xmlns="http://www.w3.org/2000/svg"/>')), [url]);
});

test('the address of a signed text is a list of that text', async () => {
  assert.deepEqual(await readList(url, answer('eyJh.eyJi.c2ln\n')), ['eyJh.eyJi.c2ln']);
});

test('what is not JSON says so', async () => {
  await assert.rejects(readList(url, answer('<p>Perdu</p>')), { code: 'fetch.not_json' });
  await assert.rejects(readList(url, answer('[{"half":')), { code: 'fetch.not_json' });
});

test('an inline list needs no request', async () => {
  const list = encodeURIComponent('["été.json"]');
  assert.deepEqual(await readList(`data:application/json,${list}`, never), ['été.json']);
  assert.deepEqual(await readList(`data:application/json;charset=utf-8,${list}`, never), ['été.json']);
  assert.deepEqual(await readList(`data:application/json;base64,${btoa('["a.json"]')}`, never), ['a.json']);
});
