import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseLink } from '../../../packages/embed/src/placeholders/parse-link.js';

const PAGE = 'https://wiki.example/doku.php?id=garden';
const read = (href: string): Record<string, string> | null => {
  const found = parseLink(href, 'badge-wall', PAGE);
  return found && Object.fromEntries(found);
};

test('an address on another site is the source of the wall', () => {
  assert.deepEqual(read('https://x.example/list#badge-wall'), { src: 'https://x.example/list' });
});

test('the query of the fragment holds the attributes', () => {
  assert.deepEqual(read('https://x.example/b.json#badge-wall?for=alice&group-by=issuer'), {
    for: 'alice',
    'group-by': 'issuer',
    src: 'https://x.example/b.json',
  });
});

test('a source in the fragment wins over the address', () => {
  assert.deepEqual(read('https://x.example/page#badge-wall?src=/b.json'), { src: '/b.json' });
});

test('the query of an address on another site stays part of that address', () => {
  assert.deepEqual(read('https://x.example/api?for=alice#badge-wall'), {
    src: 'https://x.example/api?for=alice',
  });
});

test('an internal link whose query was moved before the fragment says the same', () => {
  const found = read('https://wiki.example/doku.php?id=badges:start&for=alice#badge-wall');
  assert.equal(found?.['for'], 'alice');
  assert.equal(found?.['src'], undefined);
});

test('a document of this site is a source', () => {
  assert.deepEqual(read('https://wiki.example/media/badges.json?rev=2#badge-wall'), {
    rev: '2',
    src: 'https://wiki.example/media/badges.json?rev=2',
  });
});

test('a page of this site is no source: it is what people without script read', () => {
  assert.deepEqual(read('https://wiki.example/Badges#badge-wall?for=alice'), { for: 'alice' });
  assert.deepEqual(read(`${PAGE}#badge-wall?for=alice`), { for: 'alice' });
});

test('a link to a document counts without a mark', () => {
  assert.deepEqual(read('https://wiki.example/alice.PNG'), { src: 'https://wiki.example/alice.PNG' });
});

test('other links mean nothing', () => {
  for (const href of [
    '',
    'Badges#badge-wall',
    'https://wiki.example/Badges',
    'https://x.example/list#badge-walls',
    'https://x.example/list#a-badge-wall',
    'https://x.example/list#badge-card',
    'mailto:alice@example.org',
    'javascript:alert(1)#badge',
  ]) {
    assert.equal(read(href), null, href);
  }
});

test('reads or refuses any text, and never throws', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.string()),
      (href) => {
        const found = parseLink(href, 'badge-wall', PAGE);
        assert.ok(found === null || found instanceof URLSearchParams);
      },
    ),
  );
});
