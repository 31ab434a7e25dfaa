import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import extractChunks from 'png-chunks-extract';
import { bakePng } from '../../../packages/openbadges-validator-core/src/images/bake-png.js';
import { readPng } from '../../../packages/openbadges-validator-core/src/images/read-png.js';
import { buildPng, internationalText, plainText, type Chunk } from '../../support/build-png.js';
import { caughtCode } from '../../support/caught-code.js';

interface Found {
  readonly name: string;
  readonly data: Uint8Array;
}

/** By a library that shares no line with the product; it throws for a wrong checksum. */
const chunksOf = (png: Uint8Array): readonly Found[] => extractChunks(png);

/** The keyword and the text of an `iTXt` chunk, by the table of PNG §11.3.3.4; throws for any other form. */
function decodeText({ data }: Found): { keyword: string; text: string } {
  const bytes = Buffer.from(data);
  const end = bytes.indexOf(0);
  assert.deepEqual(
    [...bytes.subarray(end, end + 5)],
    [0, 0, 0, 0, 0],
    'no compression, no language, no translation',
  );
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(end + 5));
  return { keyword: bytes.toString('latin1', 0, end), text };
}

const KEYWORDS = ['openbadgecredential', 'openbadges'] as const;
const isBadge = ({ name, data }: Found) =>
  ['iTXt', 'tEXt', 'zTXt'].includes(name) &&
  KEYWORDS.some((word) => Buffer.from(data).toString('latin1').startsWith(`${word}\0`));

const anyOldBadge = fc.oneof(
  fc
    .constantFrom(...KEYWORDS)
    .chain((keyword) =>
      fc
        .tuple(fc.string({ unit: 'binary' }), fc.boolean())
        .map(([text, packed]) => internationalText(keyword, text, packed)),
    ),
  fc.string().map((text) => plainText('openbadges', text)),
  fc.constant<Chunk>({ type: 'zTXt', data: Buffer.from('openbadges\0\0x') }),
);
const anyOther = fc.oneof(
  fc.record({
    type: fc.constantFrom('gAMA', 'pHYs', 'tIME', 'eXIf', 'prVt', 'acTL'),
    data: fc.uint8Array({ maxLength: 40 }),
  }),
  fc.string({ unit: 'grapheme' }).map((text) => internationalText('Title', text)),
  fc.string().map((text) => plainText('Comment', text)),
  fc.constantFrom<Chunk>(
    { type: 'iTXt', data: Buffer.from('openbadges') },
    { type: 'tEXt', data: Buffer.from('openbadgesX\0x') },
    { type: 'iTXt', data: Buffer.from('') },
  ),
);

describe('bakePng', () => {
  it('writes one chunk before the picture, that another library reads as it was given', async () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.constantFrom('{"n":"🚲"}', 'é\u0000é'),
    );
    await fc.assert(
      fc.asyncProperty(texts, fc.constantFrom(...KEYWORDS), async (text, keyword) => {
        const chunks = chunksOf(bakePng(buildPng(), keyword, text));
        assert.deepEqual(
          chunks.map(({ name }) => name),
          ['IHDR', 'iTXt', 'IDAT', 'IEND'],
        );
        assert.deepEqual(decodeText(chunks[1] ?? assert.fail()), { keyword, text });
      }),
    );
  });

  it('keeps every other chunk in its order, and takes every older badge out', async () => {
    const chunks = fc.array(fc.oneof(anyOldBadge, anyOther), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(chunks, fc.constantFrom(...KEYWORDS), async (before, keyword) => {
        const png = buildPng(...before);
        const baked = bakePng(png, keyword, '{"new":true}');
        const [badge, ...more] = chunksOf(baked).filter(isBadge);
        assert.deepEqual(more, []);
        assert.deepEqual(decodeText(badge ?? assert.fail()), { keyword, text: '{"new":true}' });
        const others = (image: Uint8Array) => chunksOf(image).filter((chunk) => !isBadge(chunk));
        assert.deepEqual(others(baked), others(png));
        assert.equal(await readPng(baked), '{"new":true}');
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same bytes when it is done twice', () => {
    const once = bakePng(buildPng(plainText('Comment', 'x')), 'openbadges', 'a');
    assert.deepEqual(bakePng(once, 'openbadges', 'a'), once);
    assert.deepEqual(bakePng(bakePng(once, 'openbadgecredential', 'bb'), 'openbadges', 'a'), once);
  });

  it('leaves what was given as it was', () => {
    const png = buildPng(internationalText('openbadges', 'old'));
    const before = png.slice();
    bakePng(png, 'openbadgecredential', 'new');
    assert.deepEqual(png, before);
  });

  it('keeps what stands behind the end of the picture', () => {
    const png = Buffer.concat([buildPng(), Buffer.from('behind')]);
    assert.equal(
      Buffer.from(bakePng(png, 'openbadges', 'a'))
        .subarray(-6)
        .toString(),
      'behind',
    );
  });

  it('reads a picture that stands inside a larger buffer', () => {
    const png = buildPng();
    const inside = Buffer.concat([Buffer.from('xxx'), png]).subarray(3);
    assert.deepEqual(bakePng(inside, 'openbadges', 'a'), bakePng(png, 'openbadges', 'a'));
  });

  it('sets the badge before the first of several parts of a picture', () => {
    const part = { type: 'IDAT', data: Buffer.from('x') };
    const names = chunksOf(bakePng(buildPng(part), 'openbadges', 'a')).map(({ name }) => name);
    assert.deepEqual(names, ['IHDR', 'iTXt', 'IDAT', 'IDAT', 'IEND']);
  });

  for (const [why, change] of [
    ['that is cut off', (png: Uint8Array) => png.subarray(0, -6)],
    ['with a wrong checksum', (png: Uint8Array) => png.map((byte, at) => (at === 20 ? byte ^ 1 : byte))],
    ['without a picture', (png: Uint8Array) => Buffer.concat([png.subarray(0, 33), png.subarray(-12)])],
    [
      'that does not open with its header',
      (png: Uint8Array) => Buffer.concat([png.subarray(0, 8), png.subarray(33)]),
    ],
    ['of nothing', (png: Uint8Array) => png.subarray(0, 8)],
  ] as const) {
    it(`calls a PNG ${why} damaged`, async () => {
      assert.equal(await caughtCode(() => bakePng(change(buildPng()), 'openbadges', 'a')), 'image.damaged');
    });
  }
});
