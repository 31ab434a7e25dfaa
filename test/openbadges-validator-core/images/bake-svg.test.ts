import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { bakeSvg } from '../../../packages/openbadges-validator-core/src/images/bake-svg.js';
import { readSvg } from '../../../packages/openbadges-validator-core/src/images/read-svg.js';
import { caughtCode } from '../../support/caught-code.js';

const OB3 = 'https://purl.imsglobal.org/ob/v3p0';
const OB2 = 'http://openbadges.org';
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">\n  <path d="M0 0h9v9z"/>\n</svg>\n';
const TOKEN = 'aGVh.cGF5.c2ln';

describe('bakeSvg', () => {
  it('writes JSON into an element of its own, first in the picture', () => {
    assert.equal(
      bakeSvg(SVG, { kind: 'credential', content: '{"a":"<b>&amp;"}' }),
      `<svg xmlns:openbadges="${OB3}" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">` +
        '<openbadges:credential><![CDATA[{"a":"<b>&amp;"}]]></openbadges:credential>' +
        '\n  <path d="M0 0h9v9z"/>\n</svg>\n',
    );
  });

  it('writes a JWS into the attribute', () => {
    assert.match(
      bakeSvg(SVG, { kind: 'credential', verify: TOKEN }),
      /><openbadges:credential verify="aGVh\.cGF5\.c2ln"><\/openbadges:credential>\n/,
    );
  });

  it('writes a hosted assertion with its address', () => {
    const badge = { kind: 'assertion', verify: 'https://a.example/?a="1"&b=<2>', content: '{}' } as const;
    const baked = bakeSvg(SVG, badge);
    assert.ok(baked.startsWith(`<svg xmlns:openbadges="${OB2}" `));
    assert.ok(
      baked.includes(
        '<openbadges:assertion verify="https://a.example/?a=&quot;1&quot;&amp;b=&lt;2>"><![CDATA[{}]]></openbadges:assertion>',
      ),
    );
    assert.equal(readSvg(bakeSvg(SVG, { kind: 'assertion', verify: badge.verify })), badge.verify);
  });

  it('gives an empty picture an end', () => {
    const baked = bakeSvg('<?xml version="1.0"?><s:svg xmlns:s="http://www.w3.org/2000/svg" />', {
      kind: 'credential',
      verify: TOKEN,
    });
    assert.match(
      baked,
      /<s:svg xmlns:openbadges="[^"]+" xmlns:s="[^"]+" ><openbadges:credential .*<\/s:svg>$/,
    );
    assert.equal(readSvg(baked), TOKEN);
  });

  it('replaces badges of either kind, wherever they stand and however they are named', () => {
    const olds = [
      `<openbadges:assertion xmlns:openbadges="${OB2}" verify="https://a.example/1"/>`,
      `<ob:credential xmlns:ob="${OB3}">{"old":"<![CDATA[</ob:credential>]]>"}</ob:credential>`,
      `<credential xmlns="${OB3}" verify="${TOKEN}"><!-- </credential> --></credential>`,
      `<a:assertion xmlns:a="${OB2}"><a:assertion>{"n":1}</a:assertion></a:assertion>`,
    ];
    const others = [
      '<g/>',
      ' ',
      '<title>openbadges:credential</title>',
      '<!-- old -->',
      '<g><a/></g>',
      '<credential/>',
    ];
    const pieces = fc.array(
      fc.oneof(
        fc.constantFrom(...olds).map((text) => ({ text, isOld: true })),
        fc.constantFrom(...others).map((text) => ({ text, isOld: false })),
      ),
    );
    fc.assert(
      fc.property(pieces, fc.constantFrom('credential', 'assertion'), (inside, kind) => {
        const content = '{"new":true}';
        const written = (parts: typeof inside) =>
          `<svg xmlns:openbadges="${OB3}">${parts.map(({ text }) => text).join('')}</svg>`;
        const baked = bakeSvg(written(inside), { kind, content });
        const clean = bakeSvg(written(inside.filter(({ isOld }) => !isOld)), { kind, content });
        assert.equal(baked, clean);
        assert.equal(readSvg(baked), content);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same when it is done twice, and when another kind of badge was in between', () => {
    const once = bakeSvg(SVG, { kind: 'credential', content: '{"a":1}' });
    assert.equal(bakeSvg(once, { kind: 'credential', content: '{"a":1}' }), once);
    const between = bakeSvg(once, { kind: 'assertion', verify: 'https://a.example/1' });
    assert.equal(bakeSvg(between, { kind: 'credential', content: '{"a":1}' }), once);
  });

  it('keeps every other letter', () => {
    const parts = fc.array(
      fc.constantFrom(
        "<g id='é'\t/>",
        '<?php x>y ?>',
        '<![CDATA[ a > b ]]>',
        '<!-- <openbadges:credential/> -->',
        '&amp;&#233;&nbsp;',
        '\r\n',
        '🚲',
        '<style>a > b {}</style>',
        '<a\nb = "c>d"\r></a >',
      ),
    );
    fc.assert(
      fc.property(parts, (inside) => {
        const body = inside.join('');
        const start =
          '\uFEFF<?xml version="1.0" encoding="UTF-8"?>\r\n<!DOCTYPE svg [<!ENTITY nbsp "&#160;">]>\n';
        const baked = bakeSvg(`${start}<svg  a = '1' >${body}</svg>\n<!-- end -->`, {
          kind: 'credential',
          content: '{}',
        });
        const holder = '<openbadges:credential><![CDATA[{}]]></openbadges:credential>';
        assert.equal(
          baked,
          `${start}<svg xmlns:openbadges="${OB3}"  a = '1' >${holder}${body}</svg>\n<!-- end -->`,
        );
      }),
    );
  });

  it('puts any text into CDATA so that it comes out again', () => {
    const text = fc.oneof(
      fc.array(fc.constantFrom(']]>', ']', '>', '<', '&', '<![CDATA[', 'x')).map((parts) => parts.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, (name) => {
        const content = JSON.stringify({ name });
        assert.equal(readSvg(bakeSvg(SVG, { kind: 'credential', content })), content);
      }),
      { numRuns: 300 },
    );
  });

  it('declares the namespace in the badge where its prefix means something else outside', () => {
    for (const xml of [
      '<svg xmlns:openbadges="https://ailleurs.example/"><openbadges:note/></svg>',
      `<svg xmlns:openbadges="${OB2}"><openbadges:note/></svg>`,
      `<svg xmlns:openbadges="${OB2}"><g openbadges:kept="1"/></svg>`,
    ]) {
      const baked = bakeSvg(xml, { kind: 'credential', content: '{}' });
      const holder = `<openbadges:credential xmlns:openbadges="${OB3}"><![CDATA[{}]]></openbadges:credential>`;
      assert.equal(baked, xml.replace('>', `>${holder}`));
      assert.equal(readSvg(baked), '{}');
    }
  });

  it('finds the declaration by its name, not by what a value says', () => {
    const xml = `<svg title=' xmlns:openbadges="${OB2}"' xmlns:openbadges='${OB2}'></svg>`;
    assert.equal(
      bakeSvg(xml, { kind: 'credential', verify: TOKEN }),
      `<svg title=' xmlns:openbadges="${OB2}"' xmlns:openbadges='${OB3}'><openbadges:credential verify="${TOKEN}"></openbadges:credential></svg>`,
    );
  });

  for (const [why, xml, code] of [
    ['other markup', '<html><svg/></html>', 'image.unsupported'],
    [
      'a declared encoding that is not UTF-8',
      '<?xml version="1.0" encoding="ISO-8859-1"?><svg/>',
      'image.unsupported',
    ],
    [
      'a declared encoding of text that will be UTF-8',
      "<?xml version='1.0' encoding='utf-16'?><svg/>",
      'image.unsupported',
    ],
    ['nothing', '', 'image.damaged'],
    ['an element that does not end', '<svg><g></svg>', 'image.damaged'],
    ['a picture that does not end', '<svg><g/>', 'image.damaged'],
    ['an end without a start', '<svg/></g>', 'image.damaged'],
    ['two pictures', '<svg/><svg/>', 'image.damaged'],
    [
      'a badge that does not end',
      `<svg xmlns:openbadges="${OB3}"><openbadges:credential></svg>`,
      'image.damaged',
    ],
  ] as const) {
    it(`answers ${code} to ${why}`, async () => {
      assert.equal(await caughtCode(() => bakeSvg(xml, { kind: 'credential', verify: TOKEN })), code);
    });
  }

  it('ends with one of its codes for any change to a good picture', async () => {
    const good = `<svg xmlns:openbadges="${OB3}"><openbadges:credential><![CDATA[{}]]></openbadges:credential></svg>`;
    const change = fc.tuple(fc.nat(good.length), fc.nat(20), fc.stringMatching(/^[<>&;"'=/![\]:a -]{0,8}$/));
    await fc.assert(
      fc.asyncProperty(change, async ([at, length, part]) => {
        const changed = good.slice(0, at) + part + good.slice(at + length);
        const code = await caughtCode(() => readSvg(bakeSvg(changed, { kind: 'credential', verify: TOKEN })));
        assert.match(code, /^(none|image\.damaged|image\.unsupported|input\.not_a_badge)$/);
      }),
      { numRuns: 1000 },
    );
  });
});
