import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  coloursOf,
  contrastOf,
  MIN_CONTRAST,
  OFFERED_HUES,
} from '../../../packages/elements/src/badge-editor/lib/image/colours.js';
import {
  composeImage,
  toImageAddress,
} from '../../../packages/elements/src/badge-editor/lib/image/compose-image.js';
import { findSvgTrouble } from '../../../packages/elements/src/badge-editor/lib/image/find-svg-trouble.js';
import { ICONS, type Icon } from '../../../packages/elements/src/badge-editor/lib/image/icons.js';
import { readComposition } from '../../../packages/elements/src/badge-editor/lib/image/read-composition.js';
import { SHAPES, type Shape } from '../../../packages/elements/src/badge-editor/lib/image/shapes.js';

const words = { title: 'J’anime', description: 'Une bulle' };

test('contrast is reckoned as WCAG does', () => {
  assert.equal(contrastOf('#000000', '#ffffff'), 21);
  assert.equal(contrastOf('#ffffff', '#000000'), 21);
  assert.equal(contrastOf('#2f6b4f', '#2f6b4f'), 1);
  // The example that everybody knows: #767676 is the lightest grey for text on white.
  assert.equal(contrastOf('#767676', '#ffffff').toFixed(2), '4.54');
  assert.ok(contrastOf('#eeeeee', '#ffffff') < MIN_CONTRAST);
});

test('eight colours are offered, and the line of each can be seen on its fill', () => {
  assert.equal(OFFERED_HUES.length, 8);
  for (const hue of OFFERED_HUES) {
    const { fill, line } = coloursOf(hue);
    assert.match(fill + line, /^(?:#[0-9a-f]{6}){2}$/);
    assert.ok(contrastOf(fill, line) >= MIN_CONTRAST, hue);
  }
});

test('a colour is what CSS makes of the same hue: 90 and 34 hundredths of lightness', () => {
  // hsl(150 42% 90%), hsl(150 45% 34%)
  assert.deepEqual(coloursOf('green'), { fill: '#dbf0e6', line: '#307e57' });
});

test('a picture says in itself what it shows, and is drawn in lines of 3.4', () => {
  const svg = composeImage({ shape: 'leaf', icon: 'key', hue: 'blue' }, words);
  assert.match(svg, /role="img" aria-labelledby="t d"/);
  assert.match(svg, /<title id="t">J’anime<\/title><desc id="d">Une bulle<\/desc>/);
  assert.match(svg, /stroke-width="3.4"/);
});

test('whatever she writes is text in it', () => {
  const title = '</title><script>alert(1)</script>&"\u0000\ud800';
  const svg = composeImage({ shape: 'round', icon: 'sun', hue: 'rose' }, { title, description: ']]>' });
  assert.match(svg, /&lt;\/title&gt;&lt;script&gt;alert\(1\)&lt;\/script&gt;&amp;&quot;<\/title>/);
  assert.equal(svg.match(/<\w+/g)?.join(), '<svg,<title,<desc,<path,<path');
  assert.doesNotThrow(() => toImageAddress(svg));
});

test('each shape and drawing can be composed, taken again, and passes as a picture', () => {
  for (const shape of Object.keys(SHAPES) as Shape[])
    for (const icon of Object.keys(ICONS) as Icon[])
      for (const hue of OFFERED_HUES) {
        const svg = composeImage({ shape, icon, hue }, words);
        assert.equal(findSvgTrouble(svg), undefined);
        assert.deepEqual(readComposition(toImageAddress(svg)), { shape, icon, hue });
      }
});

test('what another program drew is not taken for a composition', () => {
  const other = (parts: string): string =>
    toImageAddress(`<svg xmlns="http://www.w3.org/2000/svg" data-badge="${parts}"/>`);
  for (const address of [
    other('leaf key constructor'),
    other('toString key blue'),
    other('leaf'),
    'data:image/png;base64,AAAA',
    'data:image/svg+xml,%E0%A4%A',
    'https://ailleurs.example/image.svg',
  ])
    assert.equal(readComposition(address), undefined, address);
});

const svg = (inside: string, attributes = ''): string =>
  `<?xml version="1.0"?>\n<!-- Inkscape -->\n<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`;

test('an ordinary drawing passes', () => {
  for (const one of [
    svg('<path d="M0 0h9v9z" fill="url(#g)"/><use xlink:href="#a"/><use href=\'#b\'/>'),
    svg('<image href="data:image/png;base64,AAAA"/><style>.a{fill:url("#g")}</style>'),
    svg('<metadata><rdf:li rdf:resource="http://purl.org/dc"/></metadata><text>href = tout, on = off</text>'),
    `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"><svg/ >`.replace(
      '/ ',
      ' /',
    ),
    '\ufeff<svg:svg xmlns:svg="http://www.w3.org/2000/svg"></svg:svg>',
  ])
    assert.equal(findSvgTrouble(one), undefined, one);
});

test('a drawing with a program in it is refused', () => {
  for (const one of [
    svg('<script>alert(1)</script>'),
    svg('<svg:script href="#a"/>'),
    svg('<SCRIPT\n>'),
    svg('', 'onload="alert(1)"'),
    svg('<g/onclick=alert(1)>'),
    svg('<a href="javascript:alert(1)"><path/></a>'),
    svg('<a href="&#106;avascript:alert(1)"/>'),
    svg('<a href="&#x6A;avascript:alert(1)"/>'),
  ])
    assert.equal(findSvgTrouble(one), 'script', one);
});

test('a drawing with something else in it is refused', () => {
  for (const one of ['<foreignObject/>', '<svg:foreignObject>', '<iframe src="#"/>', '<html:video/>'])
    assert.equal(findSvgTrouble(svg(one)), 'foreign', one);
});

test('a drawing that asks somebody else is refused', () => {
  for (const one of [
    svg('<image href="https://ailleurs.example/a.png"/>'),
    svg("<image xlink:href='//ailleurs.example/a.png'/>"),
    svg('<use href="autre.svg#a"/>'),
    svg('<image href="data:image/svg+xml,<svg/>"/>'),
    svg('<path fill="url(https://ailleurs.example/#g)"/>'),
    svg('<path style="fill:url( &quot;a.svg#g&quot; )"/>'.replaceAll('&quot;', "'")),
    svg('<path style="fill:&#117;rl(a.svg#g)"/>'),
    svg('<path style="fill:\\75rl(a.svg#g)"/>'),
    svg('<style>@import "a.css";</style>'),
    svg('<style>a{fill:\\75 rl(a)}</style>'),
    svg('', 'xml:base="https://ailleurs.example/"'),
    '<?xml version="1.0"?><?xml-stylesheet href="a.css"?><svg/>',
    '<!DOCTYPE svg [<!ENTITY a "b">]><svg>&a;</svg>',
  ])
    assert.equal(findSvgTrouble(one), 'external', one);
});

test('what is no SVG is none', () => {
  for (const one of ['', 'bonjour', '<html><svg></svg></html>', '{"svg":1}', '<svgx>'])
    assert.equal(findSvgTrouble(one), 'not-svg', one);
});
