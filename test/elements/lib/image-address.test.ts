import assert from 'node:assert/strict';
import { test } from 'node:test';
import { imageAddress } from '../../../packages/elements/src/lib/image-address.js';
import { buildEntry, buildUnreadable } from '../support/build-entry.js';

const own = (origin: string): boolean => origin === 'https://wiki.example';

test('a picture inside the badge is shown', () => {
  assert.equal(
    imageAddress(buildEntry({ image: 'data:image/png;base64,AA==' }), own),
    'data:image/png;base64,AA==',
  );
});

test('a picture on the page’s own server is shown', () => {
  assert.equal(
    imageAddress(buildEntry({ image: 'https://wiki.example/a.png' }), own),
    'https://wiki.example/a.png',
  );
});

test('a picture on somebody else’s server is not asked for', () => {
  assert.equal(imageAddress(buildEntry({ image: 'https://ailleurs.example/a.png' }), own), null);
  assert.equal(imageAddress(buildEntry({ image: 'https://wiki.example.ailleurs.example/a.png' }), own), null);
});

test('a picture on somebody else’s server is shown once the reader allows it', () => {
  const image = 'https://ailleurs.example/a.png';
  assert.equal(
    imageAddress(buildEntry({ image }), () => true),
    image,
  );
});

test('what is no picture is not shown', () => {
  for (const image of ['javascript:alert(1)', 'data:text/html,<p>', 'rien', '']) {
    assert.equal(imageAddress(buildEntry({ image }), own), null, image);
  }
});

test('the image that a badge came in is shown in place of the one it names', () => {
  const entry = buildEntry({ image: 'https://ailleurs.example/a.png' });
  entry.input = Uint8Array.of(0x89, 0x50);
  const baked = {
    ...entry,
    record: { ...entry.record, host: { ...entry.record.host, url: 'https://wiki.example/b.png' } },
  };
  assert.equal(imageAddress(baked, own), 'https://wiki.example/b.png');
});

test('nothing is shown for what is broken or unread', () => {
  assert.equal(
    imageAddress({ ...buildEntry({ image: 'data:image/png,x' }), hasBrokenImage: true }, own),
    null,
  );
  assert.equal(imageAddress(buildUnreadable(), own), null);
});
