import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textOf } from '../../../packages/openbadges-validator-core/src/models/text-of.js';

describe('textOf', () => {
  for (const [why, value, text] of [
    ['a text as it is', ' Vélo ', ' Vélo '],
    ['French before English', { en: 'Bicycle', fr: 'Vélo' }, 'Vélo'],
    ['English before another language', { de: 'Fahrrad', en: 'Bicycle' }, 'Bicycle'],
    ['the first of languages that it does not know', { de: 'Fahrrad', es: 'Bicicleta' }, 'Fahrrad'],
    ['French of a region', { en: 'Bicycle', 'fr-CA': 'Vélo' }, 'Vélo'],
    ['a marked text', { '@value': 'Vélo', '@language': 'fr' }, 'Vélo'],
    [
      'French among marked texts',
      [
        { '@value': 'Bicycle', '@language': 'en' },
        { '@value': 'Vélo', '@language': 'fr' },
      ],
      'Vélo',
    ],
    ['what can be seen of a text', 'V\u202eélo\u0000', 'Vélo'],
    ['the first of a list', ['Vélo', 'Bicycle'], 'Vélo'],
  ] as const) {
    it(`takes ${why}`, () => {
      assert.equal(textOf(value), text);
    });
  }

  for (const value of [
    undefined,
    null,
    '',
    '  ',
    '\u200b\u202e',
    { fr: '\u2060' },
    5,
    true,
    {},
    [],
    { fr: 5 },
    { '@value': 5 },
    [[{}]],
  ]) {
    it(`finds no text in ${JSON.stringify(value)}`, () => {
      assert.equal(textOf(value), undefined);
    });
  }
});
