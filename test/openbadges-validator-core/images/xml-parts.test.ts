import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { xmlParts } from '../../../packages/openbadges-validator-core/src/images/xml-parts.js';
import { caughtCode } from '../../support/caught-code.js';

const partsOf = (xml: string) =>
  [...xmlParts(xml)].map((part) => {
    if (part.kind === 'open')
      return `<${part.name} ${JSON.stringify([...part.attributes])}${part.empty ? '/' : ''}>`;
    return part.kind === 'close' ? `</${part.name}>` : `${part.literal ? 'cdata' : 'text'}:${part.text}`;
  });
import { MAX_IMAGE_PARTS } from '../../../packages/openbadges-validator-core/src/limits.js';

describe('xmlParts', () => {
  it('cuts markup into tags, attributes, text and CDATA', () => {
    assert.deepEqual(partsOf(`<a x="1" y:z = '2'>t<b/><![CDATA[<c>&amp;]]></a >`), [
      '<a [["x","1"],["y:z","2"]]>',
      'text:t',
      '<b []/>',
      'cdata:<c>&amp;',
      '</a>',
    ]);
  });

  it('leaves out declarations, comments, and a document type with all that is in it', () => {
    const type = `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x>y" [ <!ENTITY n "a]>b"> ]>`;
    assert.deepEqual(partsOf(`<?xml version="1.0"?>${type}<!-- <b> --><a/>`), ['<a []/>']);
  });

  it('keeps entities as they are written', () => {
    assert.deepEqual(partsOf('<a x="&lt;">&unknown;</a>'), ['<a [["x","&lt;"]]>', 'text:&unknown;', '</a>']);
  });

  for (const [why, xml] of [
    ['a tag without end', '<a x="1"'],
    ['a value without quotes', '<a x=1>'],
    ['a value without end', '<a x="1>'],
    ['a value with a tag in it', '<a x="<b>">'],
    ['an attribute that stands twice', '<a x="1" x="2">'],
    ['a comment without end', '<!-- <a>'],
    ['CDATA without end', '<a><![CDATA[x'],
    ['a document type without end', '<!DOCTYPE a ['],
    ['a tag without name', '< a>'],
  ] as const) {
    it(`calls ${why} damaged`, async () => {
      assert.equal(await caughtCode(() => partsOf(xml)), 'image.damaged');
    });
  }

  it('takes no longer for hostile text than its length explains', async () => {
    const started = performance.now();
    const many = 200_000;
    for (const xml of [
      '<'.repeat(many),
      `<a${' '.repeat(many)}`,
      `<a ${'x'.repeat(many)}`,
      `<a ${'x '.repeat(many)}`,
      `<a x="${'1'.repeat(many)}`,
      '<a>'.repeat(many),
      '<!--'.repeat(many),
      `<!DOCTYPE ${'['.repeat(many)}`,
      '<![CDATA['.repeat(many),
    ]) {
      await caughtCode(() => partsOf(xml));
    }
    assert.ok(performance.now() - started < 4000);
  });

  for (const [what, part] of [
    ['tags', '<a/>'],
    ['texts', 'a<a>'],
    ['comments', '<!---->'],
    ['pieces of text as it is', '<![CDATA[]]>'],
  ] as const) {
    it(`stops where there are too many ${what}`, async () => {
      const read = (count: number) => caughtCode(() => [...xmlParts(part.repeat(count))].length);
      assert.equal(await read(MAX_IMAGE_PARTS / 2), 'none');
      assert.equal(await read(MAX_IMAGE_PARTS + 1), 'work.too_much');
    });
  }

  it('stops where one tag, or all together, have too many attributes', async () => {
    const attributes = (count: number) => Array.from({ length: count }, (_, at) => ` a${at}=""`).join('');
    const one = `<a${attributes(MAX_IMAGE_PARTS + 2)}/>`;
    assert.equal(await caughtCode(() => [...xmlParts(one)].length), 'work.too_much');
    const all = `<a${attributes(1000)}/>`.repeat(MAX_IMAGE_PARTS / 1000 + 1);
    assert.equal(await caughtCode(() => [...xmlParts(all)].length), 'work.too_much');
  });
});
