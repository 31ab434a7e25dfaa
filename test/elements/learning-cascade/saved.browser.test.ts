import { expect } from '@open-wc/testing';
import type { LearningCascade } from '../../../packages/elements/src/learning-cascade/learning-cascade.js';
import { inside, textInside } from '../support/shadow.js';
import { until } from '../support/until.js';
import { buttonOf, KINDS, NAMES, NASTY } from './support/kinds.js';
import { isReady, mountCascade } from './support/mount-cascade.js';

const create = URL.createObjectURL.bind(URL);

interface Saved {
  readonly blob: Blob;
  readonly name: string;
}

describe('a file of the cascade', function () {
  this.timeout(30_000);
  let element: LearningCascade;
  let blob: Blob | undefined;
  let saved: Saved | undefined;
  beforeEach(async () => {
    blob = saved = undefined;
    URL.createObjectURL = (one: Blob) => create((blob = one));
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved = { blob: blob!, name: this.download };
    };
    element = await mountCascade(null, { cascade: KINDS, names: NAMES }, 'en');
    const picture = await isReady(element);
    // A scroll bar that comes with the list takes some of the room.
    await until(() => picture.drawing.width === element.clientWidth, 'that it has its width');
  });
  afterEach(() => {
    URL.createObjectURL = create;
    // What is left is the click of every element.
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  });

  async function save(label: string): Promise<Saved> {
    buttonOf(element, label).click();
    return until(() => saved, 'a file');
  }

  async function savedSvg(): Promise<{ text: string; svg: Document }> {
    const text = await (await save('SVG picture')).blob.text();
    return { text, svg: new DOMParser().parseFromString(text, 'image/svg+xml') };
  }

  for (const [label, name, type] of [
    ['SVG picture', 'cascade.svg', 'image/svg+xml'],
    ['PNG picture', 'cascade.png', 'image/png'],
    ['JSON data', 'cascade.json', 'application/json'],
    ['CSV table', 'cascade.csv', 'text/csv;charset=utf-8'],
  ] as const)
    it(`is called ${name}, and says what it is`, async () => {
      const file = await save(label);
      expect([file.name, file.blob.type]).to.deep.equal([name, type]);
    });

  it('is a picture without scripts, classes or anything to be fetched', async () => {
    const { text, svg } = await savedSvg();
    expect(svg.querySelector('parsererror, script, style, image, img, use, a, foreignObject')).to.equal(null);
    for (const one of svg.querySelectorAll('*'))
      for (const { name } of one.attributes) expect(name).not.to.match(/^on|href/);
    expect(text).not.to.contain('var(');
    expect(text).not.to.contain('<!--');
    expect(svg.querySelector('path[class], text[class], line[class]')).to.equal(null);
  });

  it('is a picture with the looks of the page, on paper', async () => {
    const { svg } = await savedSvg();
    expect(svg.documentElement.firstElementChild?.localName).to.equal('rect');
    const lines = [...svg.querySelectorAll('path')].filter(
      (one) => one.getAttribute('stroke-dasharray') !== 'none',
    );
    expect(lines.length).to.be.above(0);
    for (const text of svg.querySelectorAll('text')) expect(text.getAttribute('font-size')).to.match(/px$/);
    for (const one of svg.querySelectorAll('path, text'))
      expect(one.getAttribute('fill')).to.match(/^(none|rgba?\(.*\)|#\w+)$/);
  });

  it('is a picture with hostile names as text', async () => {
    const { svg } = await savedSvg();
    const texts = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(texts.some((text) => text !== null && text.startsWith(NASTY.slice(0, 10)))).to.equal(true);
    expect(texts).not.to.include('Gone');
  });

  it('is all of the picture, whatever part of it is in view', async () => {
    const picture = inside(element, 'cascade-picture')!;
    for (let step = 0; step < 6; step += 1) buttonOf(picture, 'Zoom in').click();
    const { svg } = await savedSvg();
    const { drawing } = await isReady(element);
    expect(Number(svg.documentElement.getAttribute('width'))).to.be.closeTo(drawing.width, 1);
    expect(svg.querySelector('svg > g')?.getAttribute('transform')).to.equal('translate(0 0) scale(1)');
    expect(inside(picture, '.whole')).to.equal(null);
  });

  it('is a picture in pixels, twice as fine', async () => {
    const { blob: png } = await save('PNG picture');
    const image = await createImageBitmap(png);
    const { drawing } = await isReady(element);
    expect(image.width).to.be.closeTo(drawing.width * 2, 2);
    expect(image.height).to.be.closeTo(drawing.height * 2, 2);
  });

  it('is not made where the browser refuses, which is said until one is', async () => {
    const report = globalThis.reportError;
    globalThis.reportError = () => undefined;
    try {
      URL.createObjectURL = () => {
        throw new Error('no room');
      };
      buttonOf(element, 'JSON data').click();
      await until(
        () => textInside(element, '.save [role=alert]') === 'The file could not be made.',
        'that it failed',
      );
    } finally {
      globalThis.reportError = report;
    }
    URL.createObjectURL = (one: Blob) => create((blob = one));
    await save('JSON data');
    await until(() => inside(element, '.save [role=alert]') === null, 'that it is said no more');
  });
});
