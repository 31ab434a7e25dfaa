import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Json } from '../../../packages/openbadges-validator-core/src/json.js';
import { rarerKinds } from '../../../packages/openbadges-validator-core/src/models/rarer-kinds.js';

const VALUES: Readonly<
  Record<string, { readonly taken: readonly Json[]; readonly refused: readonly Json[] }>
> = {
  any: { taken: [null, 5, 'x', {}, []], refused: [] },
  flag: { taken: [true, false], refused: ['true', 0, null] },
  number: { taken: [0, 1.5], refused: ['1', null] },
  text: { taken: ['', 'x'], refused: [5, null, ['x'], { fr: 'x' }] },
  words: { taken: ['x', { fr: 'x', en: 'y' }], refused: [5, { fr: 5 }, ['x']] },
  languageText: {
    taken: ['x', { '@value': 'x', '@language': 'fr' }],
    refused: [5, { '@value': 'x', url: 'y' }],
  },
  stamp: {
    taken: ['2026-03-01T10:00:00Z', '2026-03-01T10:00:00.5+02:00'],
    refused: ['2026-03-01T10:00Z', '2026-03-01T10:00:00+0200', '2026-02-30T10:00:00Z', 5],
  },
  date: {
    taken: ['2026-03-01T10:00Z', '2026-03-01T10:00:00+0200'],
    refused: ['2026-03-01', '2026-02-30T10:00:00Z', 5],
  },
  uri: {
    taken: ['urn:uuid:1', 'did:example:a', 'https://a.example', 'mailto:a@b.example'],
    refused: [
      'a b',
      'https://a b',
      '/path',
      '_:b1',
      'https ://x',
      '',
      5,
      '1a:b',
      'urn:a\u202eb',
      'urn:a\u200eb',
      'urn:a\u0000',
      'urn:a\u0085',
    ],
  },
  iri: { taken: ['urn:a', '_:b1'], refused: ['b1', 5] },
  url: {
    taken: ['https://a.example', 'HTTP://a.example/x'],
    refused: ['ftp://a.example', 'javascript:alert(1)', 'https://', 'a.example', 5],
  },
  image: {
    taken: ['https://a.example/i', 'data:image/png;base64,AA', 'data:image/svg+xml,x'],
    refused: ['data:text/html,x', 'data:image/x-icon;base64,AA', 'i.png', 5],
  },
  email: { taken: ['a@b.example'], refused: ['a', 'a@', '@b', 'a b@c', 'a@b@c', 5] },
  node: { taken: [{}, { a: 1 }], refused: [[], 'x', null] },
};

describe('rarerKinds', () => {
  it('are all written down here', () => {
    assert.deepEqual(Object.keys(VALUES).sort(), Object.keys(rarerKinds).sort());
  });

  for (const [kind, { taken, refused }] of Object.entries(VALUES)) {
    it(`tells ${kind} from what is not`, () => {
      const isKind = rarerKinds[kind] ?? assert.fail();
      for (const value of taken) assert.equal(isKind(value), true, JSON.stringify(value));
      for (const value of refused) assert.equal(isKind(value), false, JSON.stringify(value));
    });
  }
});
