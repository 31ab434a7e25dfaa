import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseLines } from '../../../packages/embed/src/placeholders/parse-lines.js';

const entries = (text: string): [string, string][] => [...parseLines(text)];

test('reads one key and value a line, without the blanks around them', () => {
  assert.deepEqual(entries('src: https://x.example/b.json\n  for:alice  \n'), [
    ['src', 'https://x.example/b.json'],
    ['for', 'alice'],
  ]);
});

test('keeps every colon after the first', () => {
  assert.deepEqual(entries('badge: urn:uuid:1:2'), [['badge', 'urn:uuid:1:2']]);
});

test('passes over lines that are prose', () => {
  assert.deepEqual(entries('The badges of Alice\nhttps//x\n\n:\nTwo words: no key\nfor: alice'), [
    ['for', 'alice'],
  ]);
});

test('the last of two lines with the same key stands', () => {
  assert.equal(parseLines('for: alice\nfor: bob').get('for'), 'bob');
});

test('reads lines that end as on Windows', () => {
  assert.deepEqual(entries('src: a.json\r\nfor: b\r\n'), [
    ['src', 'a.json'],
    ['for', 'b'],
  ]);
});

test('gives back what was written, whatever the values', () => {
  const value = fc.string().map((text) => text.replace(/[\n\r\u2028\u2029]/g, '').trim());
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-z][a-z-]{0,9}$/), value), (wanted) => {
      const text = Object.entries(wanted)
        .map(([name, one]) => `${name}: ${one}`)
        .join('\n');
      assert.deepEqual(Object.fromEntries(parseLines(text)), { ...wanted });
    }),
  );
});
