import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readPng } from '../../../packages/openbadges-validator-core/src/images/read-png.js';
import { buildPng, internationalText, plainText } from '../../support/build-png.js';
import { caughtCode } from '../../support/caught-code.js';

const CREDENTIAL = '{"name":"Réparer un vélo 🚲"}';

describe('readPng', () => {
  for (const keyword of ['openbadgecredential', 'openbadges']) {
    it(`reads the text of an iTXt chunk named ${keyword} as UTF-8`, async () => {
      assert.equal(await readPng(buildPng(internationalText(keyword, CREDENTIAL))), CREDENTIAL);
    });

    it(`reads a compressed ${keyword} too`, async () => {
      assert.equal(await readPng(buildPng(internationalText(keyword, CREDENTIAL, true))), CREDENTIAL);
    });
  }

  it('reads the address that badges of 2011 hold in a tEXt chunk', async () => {
    assert.equal(
      await readPng(buildPng(plainText('openbadges', 'https://example.org/1'))),
      'https://example.org/1',
    );
  });

  it('takes the first of several badges', async () => {
    const png = buildPng(internationalText('openbadges', 'first'), internationalText('openbadges', 'second'));
    assert.equal(await readPng(png), 'first');
  });

  it('takes the newest way of baking, wherever it stands', async () => {
    const png = buildPng(
      plainText('openbadges', 'tEXt'),
      internationalText('openbadges', 'OB 2.0'),
      internationalText('openbadgecredential', 'OB 3.0'),
    );
    assert.equal(await readPng(png), 'OB 3.0');
  });

  it('reads the language and the translated keyword over', async () => {
    const data = Buffer.from('openbadges\0\0\0fr\0badges ouverts\0le badge');
    assert.equal(await readPng(buildPng({ type: 'iTXt', data })), 'le badge');
  });

  it('says that a picture without a badge holds none', async () => {
    const others = [
      plainText('Comment', 'openbadges'),
      internationalText('openbadgesX', 'x'),
      plainText('openbadgecredential', 'x'),
    ];
    assert.equal(await caughtCode(() => readPng(buildPng(...others))), 'image.no_badge_data');
  });

  for (const [why, data] of [
    ['a badge that is no UTF-8', Buffer.from([...Buffer.from('openbadges\0\0\0\0\0'), 0xff, 0xfe])],
    ['a chunk that ends before its text', Buffer.from('openbadges\0\0\0fr')],
    ['a chunk that ends with its keyword', Buffer.from('openbadges\0')],
    ['a compressed text that cannot be unpacked', Buffer.from('openbadges\0\u0001\0\0\0rubbish')],
  ] as const) {
    it(`calls ${why} damaged`, async () => {
      assert.equal(await caughtCode(() => readPng(buildPng({ type: 'iTXt', data }))), 'image.damaged');
    });
  }

  it('ends with one of its codes for any bytes behind the signature', async () => {
    const start = buildPng().subarray(0, 8);
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        const code = await caughtCode(() => readPng(Buffer.concat([start, bytes])));
        assert.ok(code.startsWith('image.'));
      }),
    );
  });
});
