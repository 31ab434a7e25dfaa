import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parsePlaceholder } from '../../../packages/embed/src/placeholders/parse-placeholder.js';

interface Sketch {
  readonly data?: Readonly<Record<string, string>>;
  readonly text?: string;
  readonly href?: string;
}

function read({ data = {}, text = '', href = '' }: Sketch): Record<string, string> {
  const pairs = parsePlaceholder({
    tag: 'badge-wall',
    data: (name) => (Object.hasOwn(data, name) ? (data[name] ?? null) : null),
    text,
    href,
    page: 'https://wiki.example/Garden',
  });
  return Object.fromEntries(pairs);
}

test('data attributes become attributes', () => {
  assert.deepEqual(read({ data: { src: 'b.json', for: 'alice', 'group-by': 'issuer' } }), {
    src: 'b.json',
    for: 'alice',
    'group-by': 'issuer',
  });
});

test('an attribute that was left empty is left out', () => {
  assert.deepEqual(read({ data: { src: 'b.json', for: '' } }), { src: 'b.json' });
});

test('lines of a code block become attributes', () => {
  assert.deepEqual(read({ text: '\nsrc: b.json\nfor: alice\n' }), { src: 'b.json', for: 'alice' });
});

test('text beside data attributes is a fallback for people, not configuration', () => {
  assert.deepEqual(read({ data: { src: 'b.json' }, text: 'for: everyone who helped' }), { src: 'b.json' });
});

test('the only link of a block is its source when it leads to a document', () => {
  const href = 'https://x.example/alice.json';
  assert.deepEqual(read({ data: { for: 'alice' }, href }), { src: href, for: 'alice' });
  assert.deepEqual(read({ data: { for: 'alice' }, href: 'https://wiki.example/About' }), { for: 'alice' });
});

test('what is said most closely wins: data, then lines, then the link', () => {
  const href = 'https://x.example/l.json#badge-wall?src=link.json&for=link&sort=name';
  assert.deepEqual(read({ text: 'src: line.json', href }), { src: 'line.json', for: 'link', sort: 'name' });
  assert.deepEqual(read({ data: { src: 'data.json' }, text: 'src: line.json', href }), {
    src: 'data.json',
    for: 'link',
    sort: 'name',
  });
});

test('a page editor cannot decide whom readers trust or whom their browser calls', () => {
  const wish = { network: 'any', 'trusted-issuers': 'did:web:evil.example', store: 'x', onclick: 'alert(1)' };
  assert.deepEqual(read({ data: { ...wish, for: 'alice' } }), { for: 'alice' });
  const text = Object.entries(wish)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
  assert.deepEqual(read({ text }), {});
  assert.deepEqual(
    read({ href: `https://x.example/b.json#badge-wall?${new URLSearchParams(wish).toString()}` }),
    {
      src: 'https://x.example/b.json',
    },
  );
});

test('a source that could run script is dropped, wherever it stands', () => {
  const src = 'javascript:alert(1)';
  assert.deepEqual(read({ data: { src } }), {});
  assert.deepEqual(read({ text: `src: ${src}` }), {});
  assert.deepEqual(read({ href: `https://x.example/b.json#badge-wall?src=${src}` }), {});
});

const KNOWN = /^(src|for|badge|community|group-by|sort|filter|limit|view|recipient|lang)$/;

test('whatever a page holds, only known names come out, each once, never empty', () => {
  const name = fc.oneof(
    fc.string(),
    fc.constantFrom('src', 'for', 'onload', 'style', '__proto__', 'constructor', 'is'),
  );
  const value = fc.oneof(
    fc.string(),
    fc.webUrl(),
    fc.constantFrom('javascript:alert(1)', 'data:text/html,x', '\tjavascript:x'),
  );
  const pairs = fc.array(fc.tuple(name, value));
  fc.assert(
    fc.property(pairs, pairs, pairs, fc.webUrl(), (data, lines, params, address) => {
      const found = parsePlaceholder({
        tag: 'badge-wall',
        data: (wanted) => data.find(([one]) => one === wanted)?.[1] ?? null,
        text: lines.map((line) => line.join(': ')).join('\n'),
        href: `${address}#badge-wall?${new URLSearchParams(params).toString()}`,
        page: 'https://wiki.example/',
      });
      assert.equal(new Set(found.map(([one]) => one)).size, found.length);
      for (const [one, said] of found) {
        assert.match(one, KNOWN);
        assert.notEqual(said, '');
        if (one !== 'src') continue;
        assert.match(new URL(said, 'https://wiki.example/').href, /^(https?:|data:application\/json[;,])/);
      }
    }),
  );
});
