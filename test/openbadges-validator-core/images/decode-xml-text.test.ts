import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decodeXmlText } from '../../../packages/openbadges-validator-core/src/images/decode-xml-text.js';
import { caughtCode } from '../../support/caught-code.js';

describe('decodeXmlText', () => {
  it('replaces the entities of XML and references to characters', () => {
    assert.equal(decodeXmlText('&lt;a x=&quot;&apos;&amp;&#233;&#xE9;&#x1F6B2;&gt;'), `<a x="'&éé🚲>`);
  });

  it('replaces once: what an entity stands for is not read again', () => {
    assert.equal(decodeXmlText('&amp;lt;'), '&lt;');
  });

  for (const text of ['&xxe;', '&', '&amp', '&#;', '&#x;', '&#x110000;', '&#12a;', '&toString;', '&AMP;']) {
    it(`refuses ${text} rather than leaving a hole`, async () => {
      assert.equal(await caughtCode(() => decodeXmlText(text)), 'image.damaged');
    });
  }
});
