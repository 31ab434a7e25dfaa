import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chooseLanguage, languageOf } from '../../../packages/cli/src/lib/choose-language.js';
import { UsageError } from '../../../packages/cli/src/usage-error.js';

describe('chooseLanguage', () => {
  for (const [asked, env, language] of [
    [undefined, {}, 'en'],
    [undefined, { LANG: 'C' }, 'en'],
    [undefined, { LANG: 'fr_FR.UTF-8' }, 'fr'],
    [undefined, { LANG: 'fr' }, 'fr'],
    [undefined, { LANG: 'fr_FR.UTF-8', LC_ALL: 'en_US.UTF-8' }, 'en'],
    [undefined, { LANG: 'en_US', LC_MESSAGES: 'fr_CA' }, 'fr'],
    [undefined, { LANG: 'fr_FR', LC_ALL: '' }, 'fr'],
    [undefined, { LANG: 'fro' }, 'en'],
    [undefined, { LANG: 'de_DE' }, 'en'],
    ['fr', { LANG: 'en' }, 'fr'],
    ['FR-ca', {}, 'fr'],
    ['en', { LANG: 'fr' }, 'en'],
  ] as const) {
    it(`is ${language} for ${asked ?? 'nothing asked'} and ${JSON.stringify(env)}`, () => {
      assert.equal(chooseLanguage(asked, { env }), language);
    });
  }

  it('refuses a language that there is not, and tells so in that of the place', () => {
    assert.throws(() => chooseLanguage('de', { env: {} }), UsageError);
    assert.equal(languageOf('de', { LANG: 'fr' }), 'fr');
  });
});
