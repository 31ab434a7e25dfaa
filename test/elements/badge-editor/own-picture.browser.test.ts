import { expect } from '@open-wc/testing';
import type { BadgeEditor } from '../../../packages/elements/src/badge-editor/badge-editor.js';
import { currentModels } from '../../../packages/recognition/src/index.js';
import { play } from '../../stores/session/play.js';
import { inside, textInside } from '../support/shadow.js';
import { until } from '../support/until.js';
import { click, mountEditor, publish, type, WORDS } from './mount-editor.js';

const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>';

/** One green pixel. */
const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGMwqAv/DwAD7AIF+3eI7wAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);

async function choose(element: BadgeEditor, ...parts: BlobPart[]): Promise<void> {
  const files = new DataTransfer();
  files.items.add(new File(parts, 'image'));
  const input = inside<HTMLInputElement>(element, 'input[type=file]')!;
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

const troubleOf = (element: BadgeEditor): string => textInside(element, '.field [role=alert]');

describe('a picture of her own', () => {
  beforeEach(() => localStorage.clear());

  it('is published as it is, with what is seen on it', async () => {
    const { session } = await play();
    const element = await mountEditor(session);
    await type(element, WORDS);
    await choose(element, DRAWING);
    await until(() => inside<HTMLImageElement>(element, '.large')?.src.includes('base64'), 'the picture');
    expect(inside(element, 'input[name=shape]')).to.equal(null);
    await click(element, 'button.main');
    expect(textInside(element, '#caption-trouble')).to.equal('À écrire.');
    await type(element, { caption: 'Un triangle' });
    await publish(element);
    const { record } = currentModels(await session.dossier()).find((one) => one.record.name === WORDS.name)!;
    const image = record.image as { id: string; caption: string };
    expect(image.caption).to.equal('Un triangle');
    expect(image.id).to.equal(`data:image/svg+xml;base64,${btoa(DRAWING)}`);
  });

  it('may be a PNG', async () => {
    const { session } = await play();
    const element = await mountEditor(session);
    await choose(element, PNG);
    await until(() => inside<HTMLImageElement>(element, '.large')?.src.startsWith('data:image/png;'), 'it');
    expect(troubleOf(element)).to.equal('');
  });

  it('gives way to the drawing again', async () => {
    const { session } = await play();
    const element = await mountEditor(session);
    await choose(element, DRAWING);
    await click(element, '.composer button');
    await until(() => inside(element, 'input[name=shape]'), 'the composer');
    expect(inside<HTMLInputElement>(element, '#caption')!.value).to.contain('Une bulle');
  });

  it('is refused where it is too large, runs, reaches out, or is none; the drawing stays', async () => {
    const { session } = await play();
    const element = await mountEditor(session);
    const cases: readonly (readonly [BlobPart, RegExp])[] = [
      [new Uint8Array(250_001), /dépasse 250 ko/],
      [PNG.slice(0, 20), /ne peut pas être lue/],
      ['bonjour', /ni un PNG ni un SVG/],
      [new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), /ni un PNG ni un SVG/],
      [DRAWING.replace('<path', '<script>alert(1)</script><path'), /contient un programme/],
      [DRAWING.replace('<path', '<foreignObject/><path'), /autre chose que du dessin/],
      [DRAWING.replace('<path', '<image href="https://a.example/b.png"/><path'), /ailleurs/],
      [DRAWING.replace('</svg>', ''), /ne peut pas être lue/],
    ];
    for (const [part, sentence] of cases) {
      await choose(element, part);
      await until(() => sentence.test(troubleOf(element)), String(sentence));
      expect(inside(element, 'input[name=shape]')).to.not.equal(null);
    }
    await choose(element, DRAWING);
    await until(() => troubleOf(element) === '', 'it is taken');
  });

  it('is described by the composer anew when its words are given up', async () => {
    const { session } = await play();
    const element = await mountEditor(session);
    await type(element, { caption: 'Mes mots' });
    await click(element, 'input[name=icon][aria-label="Une clé"]');
    expect(inside<HTMLInputElement>(element, '#caption')!.value).to.equal('Mes mots');
    await click(element, '.plain');
    expect(inside<HTMLInputElement>(element, '#caption')!.value).to.contain('Une clé');
  });
});
