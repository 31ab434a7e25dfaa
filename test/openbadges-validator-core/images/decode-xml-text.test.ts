import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decodeXmlText } from '../../../packages/openbadges-validator-core/src/images/decode-xml-text.js';
import { caughtCode } from '../../support/caught-code.js';
import { MAX_IMAGE_PARTS } from '../../../packages/openbadges-validator-core/src/limits.js';

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

  it('stops where there are too many references', async () => {
    assert.equal(decodeXmlText('&amp;'.repeat(1000)).length, 1000);
    assert.equal(await caughtCode(() => decodeXmlText('&amp;'.repeat(MAX_IMAGE_PARTS + 1))), 'work.too_much');
  });

  for (const reference of [
    '&#0;',
    '&#8;',
    '&#xd800;',
    '&#xDFFF;',
    '&#xffff;',
    '&#x110000;',
    '&#x;',
    '&#;',
    '&#-1;',
  ]) {
    it(`refuses ${reference}, which is no character of XML`, async () => {
      assert.equal(await caughtCode(() => decodeXmlText(reference)), 'image.damaged');
    });
  }

  it('takes each reference to a character', () => {
    assert.equal(decodeXmlText('&#9;&#x20;&#xD7FF;&#xe000;&#x10FFFF;'), '\t \ud7ff\ue000\u{10ffff}');
  });
});
