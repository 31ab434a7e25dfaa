import { deflateSync } from 'node:zlib';
import { MAX_INPUT_BYTES } from '../../../packages/openbadges-validator-core/src/limits.js';
import { buildPng, internationalText, plainText } from '../../support/build-png.js';
import { list, repeat, type Bombs } from './bomb.js';

const FULL = MAX_INPUT_BYTES - 4000;
const MARK = 'xmlns:o="https://purl.imsglobal.org/ob/v3p0"';
const svg = (inside: string, attributes = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${MARK} ${attributes}>${inside}`;
/** Eight thousand million zeros, packed; `chunk` unpacks to a mebibyte of them. */
const packed = (): Buffer => {
  const mebibyte = Buffer.alloc(1024 * 1024);
  return deflateSync(Buffer.concat(list(1024, () => mebibyte)), { level: 9 });
};

/** Nothing but these chunks: they are too many to be handed to a function one by one. */
const chunks = (count: number, type: string, data: Uint8Array): Uint8Array => {
  const [bare, one] = [buildPng(), buildPng({ type, data })];
  const chunk = one.subarray(33, 33 + one.length - bare.length);
  return Buffer.concat([bare.subarray(0, 33), ...list(count, () => chunk), bare.subarray(33)]);
};

/** Pictures, as large as an input may be. */
export const pictures: Bombs = {
  'PNG: hundreds of thousands of chunks': () => ({
    input: chunks(FULL / 16 - 100, 'tEXt', Uint8Array.of(65, 0, 65, 65)),
  }),
  'PNG: thousands of badges': () => ({
    input: chunks(FULL / 64, 'tEXt', plainText('openbadges', 'https://a.example/1234567').data),
  }),
  'PNG: a chunk that says it is longer than the picture': () => {
    const bytes = buildPng({ type: 'tEXt', data: new Uint8Array(FULL) });
    new DataView(bytes.buffer).setUint32(33, 0xffffffff);
    return { input: bytes };
  },
  'PNG: a packed text': () => {
    const { type, data } = internationalText('openbadgecredential', '', true);
    return { input: buildPng({ type, data: Buffer.concat([data.subarray(0, -8), packed()]) }) };
  },
  'PNG: a keyword without end': () => ({
    input: buildPng({ type: 'iTXt', data: new Uint8Array(FULL).fill(65) }),
  }),
  'PNG: nothing but zeros': () => ({
    input: Buffer.concat([buildPng().subarray(0, 33), Buffer.alloc(FULL)]),
  }),
  'SVG: attributes': () => ({ input: svg('', list(FULL / 24, (at) => `a${at}="1"`).join(' ')) }),
  'SVG: attributes of one name': () => ({ input: svg('', repeat('a="1" ', FULL)) }),
  'SVG: namespaces': () => ({
    input: svg('', list(FULL / 40, (at) => `xmlns:n${at}="urn:n"`).join(' ')),
  }),
  'SVG: namespaces in tags in tags': () => ({
    input: svg(
      list(200, (at) => `<g ${list(500, (name) => `xmlns:n${at}-${name}="urn:n"`).join(' ')}>`).join(''),
    ),
  }),
  'SVG: references': () => ({ input: svg(`<o:credential>${repeat('&#x22;', FULL)}</o:credential></svg>`) }),
  'SVG: references without end': () => ({ input: svg(`<o:credential>${repeat('&', FULL)}`) }),
  'SVG: entities that are made of entities': () => ({
    input: `<!DOCTYPE svg [<!ENTITY a0 "lol">${list(30, (at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`).join('')}]>${svg('<o:credential>&a30;</o:credential></svg>')}`,
  }),
  'SVG: comments': () => ({ input: svg(repeat('<!---->', FULL)) }),
  'SVG: a comment without end': () => ({ input: svg(repeat('<!--', FULL)) }),
  'SVG: CDATA without end': () => ({ input: svg(`<o:credential>${repeat('<![CDATA[', FULL)}`) }),
  'SVG: CDATA': () => ({ input: svg(`<o:credential>${repeat('<![CDATA[]]>', FULL)}</o:credential>`) }),
  'SVG: tags that nobody closes': () => ({ input: svg(repeat('<g>', FULL)) }),
  'SVG: tags that nobody ends': () => ({ input: svg(repeat('<g ', FULL)) }),
  'SVG: quotes': () => ({ input: svg('', `a="${repeat("'", FULL)}`) }),
  'SVG: instructions': () => ({ input: `${repeat('<?a ', FULL)}${svg('')}` }),
  'SVG: kinds of documents': () => ({ input: `${repeat('<!DOCTYPE svg [', FULL)}${svg('')}` }),
  'SVG: spaces': () => ({ input: svg('', repeat(' ', FULL)) }),
  'SVG: spaces before it': () => ({ input: `${repeat('\n', FULL)}${svg('</svg>')}` }),
  'SVG: thousands of badges': () => ({
    input: svg(repeat('<o:credential verify="a.b.c"/>', FULL)),
  }),
};
