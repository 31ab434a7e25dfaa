import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listDownloads } from '../../../../../packages/elements/src/lib/badge-detail/lib/list-downloads.js';

const names = (...given: Parameters<typeof listDownloads>): readonly string[] =>
  listDownloads(...given).map(({ name }) => name);

test('JSON can be taken away exactly as it was signed', async () => {
  const text = '{ "name":"été" ,"a":1}\n';
  const [download] = listDownloads(text, text, 'Été');
  assert.equal(download?.kind, 'json');
  assert.equal(download?.name, 'ete.json');
  assert.equal(await download?.content.text(), text);
  assert.equal(download?.content.type, 'application/json');
});

test('a signed text can be taken away as such', () => {
  assert.deepEqual(names('eyJh.eyJi.c2ln', 'eyJh.eyJi.c2ln', 'Semer'), ['semer.jwt']);
});

test('of an image the image comes first, with the badge still in it', async () => {
  const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47);
  const [image, text] = listDownloads(png, '{}', 'Semer un jardin');
  assert.deepEqual(
    [image?.name, image?.kind, text?.name],
    ['semer-un-jardin.png', 'image', 'semer-un-jardin.json'],
  );
  assert.deepEqual(new Uint8Array(await image!.content.arrayBuffer()), png);
  assert.deepEqual(names(new TextEncoder().encode('<svg/>'), '{}', 'x'), ['x.svg', 'x.json']);
});

test('a name that could not be a file’s name becomes one', () => {
  assert.deepEqual(names('{}', '{}', '../../etc/passwd'), ['etc-passwd.json']);
  assert.deepEqual(names('{}', '{}', '<script>'), ['script.json']);
  assert.deepEqual(names('{}', '{}', '☠ …'), ['badge.json']);
  assert.deepEqual(names('{}', '{}', ''), ['badge.json']);
  assert.ok(names('{}', '{}', 'a'.repeat(500))[0]!.length <= 65);
});
