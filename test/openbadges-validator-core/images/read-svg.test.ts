import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readSvg } from '../../../packages/openbadges-validator-core/src/images/read-svg.js';
import { caughtCode } from '../../support/caught-code.js';

const OB3 = 'xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0"';
const OB2 = 'xmlns:openbadges="http://openbadges.org"';
const svg = (namespace: string, inside: string) =>
  `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" ${namespace}>${inside}<path d="M0 0"/></svg>`;

describe('readSvg', () => {
  it('reads JSON from the CDATA of an OB 3.0 credential', () => {
    const text = svg(
      OB3,
      '<openbadges:credential>\n<![CDATA[ {"a":"<b>&amp;"} ]]>\n</openbadges:credential>',
    );
    assert.equal(readSvg(text), '{"a":"<b>&amp;"}');
  });

  it('reads JSON that is written as text, with its entities', () => {
    const text = svg(OB3, '<openbadges:credential>{&quot;a&quot;:&#34;&lt;b>&quot;}</openbadges:credential>');
    assert.equal(readSvg(text), '{"a":"<b>"}');
  });

  it('reads the JWS of an OB 3.0 credential from its attribute', () => {
    assert.equal(readSvg(svg(OB3, '<openbadges:credential verify="aGVh.cGF5.c2ln"/>')), 'aGVh.cGF5.c2ln');
  });

  it('reads the address of an OB 2.0 assertion from its attribute', () => {
    const text = svg(
      OB2,
      '<openbadges:assertion verify="https://example.org/1?a=1&amp;b=2"></openbadges:assertion>',
    );
    assert.equal(readSvg(text), 'https://example.org/1?a=1&b=2');
  });

  it('prefers what is written out to an address, and a signature to both', () => {
    const holding = (verify: string) =>
      readSvg(
        svg(OB2, `<openbadges:assertion verify="${verify}"><![CDATA[{"a":1}]]></openbadges:assertion>`),
      );
    assert.equal(holding('https://example.org/1'), '{"a":1}');
    assert.equal(holding('aGVh.cGF5.c2ln'), 'aGVh.cGF5.c2ln');
  });

  it('takes the first badge of several', () => {
    const one = (name: string) => `<openbadges:credential>{"n":"${name}"}</openbadges:credential>`;
    assert.equal(readSvg(svg(OB3, one('a') + one('b'))), '{"n":"a"}');
  });

  it('goes by the namespace, whatever the prefix is and wherever it is bound', () => {
    const prefixed = '<ob:credential xmlns:ob="https://purl.imsglobal.org/ob/v3p0">{"a":1}</ob:credential>';
    assert.equal(readSvg(svg('', prefixed)), '{"a":1}');
    const unprefixed = '<credential xmlns="https://purl.imsglobal.org/ob/v3p0">{"a":2}</credential>';
    assert.equal(readSvg(svg('', unprefixed)), '{"a":2}');
  });

  for (const [why, text] of [
    ['without a badge', svg(OB3, '<title>openbadges:credential</title>')],
    [
      'whose prefix is bound to something else',
      svg('xmlns:openbadges="http://example.org"', '<openbadges:assertion verify="https://example.org"/>'),
    ],
    ['whose prefix is bound to nothing', svg('', '<openbadges:assertion verify="https://example.org"/>')],
    ['that mixes the names of two versions', svg(OB2, '<openbadges:credential>{}</openbadges:credential>')],
    [
      'whose badge is in a comment',
      svg(OB2, '<!-- <openbadges:assertion verify="https://example.org"/> -->'),
    ],
    [
      'whose prefix was bound in a tag that is closed',
      svg('', `<g ${OB2}></g><openbadges:assertion verify="https://example.org"/>`),
    ],
    ['whose badge is empty', svg(OB2, '<openbadges:assertion verify=" "> </openbadges:assertion>')],
  ] as const) {
    it(`finds no badge in a picture ${why}`, async () => {
      assert.equal(await caughtCode(() => readSvg(text)), 'image.no_badge_data');
    });
  }

  for (const [why, inside] of [
    ['with markup inside', '<openbadges:credential>{"a":<b/>1}</openbadges:credential>'],
    ['that does not end', '<openbadges:credential>{"a":1}'],
    ['that ends under another name', '<openbadges:credential>{"a":1}</openbadges:assertion>'],
    ['that needs an entity from outside', '<openbadges:credential>&xxe;</openbadges:credential>'],
  ] as const) {
    it(`calls a badge ${why} damaged`, async () => {
      assert.equal(await caughtCode(() => readSvg(svg(OB3, inside))), 'image.damaged');
    });
  }

  it('resolves no entity of a document type, and asks nobody for one', async () => {
    const type = '<!DOCTYPE svg [<!ENTITY xxe SYSTEM "file:///etc/passwd"><!ENTITY a "&a;&a;">]>';
    const text = type + svg(OB3, '<openbadges:credential>{"a":"&xxe;"}</openbadges:credential>');
    assert.equal(await caughtCode(() => readSvg(text)), 'image.damaged');
  });

  it('says that other markup is no badge', async () => {
    assert.equal(
      await caughtCode(() => readSvg('<!DOCTYPE html><html><p>svg</p></html>')),
      'input.not_a_badge',
    );
  });

  it('ends with one of its codes, soon, for any change to a good picture', async () => {
    const good = svg(OB3, '<openbadges:credential verify="x"><![CDATA[{"a":1}]]></openbadges:credential>');
    const changed = fc.tuple(fc.nat(good.length), fc.nat(20), fc.stringMatching(/^[<>&;"'=/![\]:a -]{0,8}$/));
    await fc.assert(
      fc.asyncProperty(changed, async ([at, length, part]) => {
        const code = await caughtCode(() => readSvg(good.slice(0, at) + part + good.slice(at + length)));
        assert.match(code, /^(none|image\.|input\.not_a_badge)/);
      }),
      { numRuns: 1000 },
    );
  });
});
