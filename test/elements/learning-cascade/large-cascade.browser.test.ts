import { expect } from '@open-wc/testing';
import type { LearningCascade } from '../../../packages/elements/src/learning-cascade/learning-cascade.js';
import { inside, textInside } from '../support/shadow.js';
import { until } from '../support/until.js';
import { generate, isReady, listLines, mountCascade, tapAt } from './support/mount-cascade.js';

/** The button of a part of an element that says this. */
function button(host: Element, text: string): HTMLButtonElement {
  const found = [...host.shadowRoot!.querySelectorAll('button')].find((one) =>
    one.textContent.includes(text),
  );
  if (!found) throw new Error(`no button says ${text}`);
  return found;
}

/** The file that a click would save. */
async function savedBy(element: LearningCascade, label: string): Promise<Blob> {
  const create = Object.getOwnPropertyDescriptor(URL, 'createObjectURL') ?? {};
  let saved: Blob | undefined;
  URL.createObjectURL = (blob: Blob) => {
    saved = blob;
    return 'blob:nowhere';
  };
  Object.defineProperty(HTMLAnchorElement.prototype, 'click', { value: () => undefined, configurable: true });
  try {
    button(element, label).click();
    return await until(() => saved, 'a file');
  } finally {
    Object.defineProperty(URL, 'createObjectURL', create);
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  }
}

describe('a large cascade', function () {
  this.timeout(60_000);

  it('is grouped by garden and wave, and opens a garden on demand', async () => {
    const element = await mountCascade(null, await generate(300, 6, 2));
    const picture = await isReady(element);
    expect(picture.drawing.nodes.every(({ kind }) => kind === 'garden')).to.equal(true);
    const group = picture.drawing.nodes.find(({ said }) => said?.startsWith('limaces'))!;
    await tapAt(picture, group.x, group.y);
    await until(
      () => picture.drawing.nodes.some(({ kind }) => kind === 'person'),
      'the people of the garden',
    );
    const people = picture.drawing.nodes.filter(({ kind }) => kind !== 'garden').length;
    const all = element.cascade!.nodes.filter(({ garden }) => garden?.endsWith('/limaces')).length;
    expect(people).to.equal(all);
    button(element, 'Refermer limaces').click();
    await until(() => picture.drawing.nodes.every(({ kind }) => kind === 'garden'), 'it closed');
  });

  it('draws every person where it is asked to', async () => {
    const element = await mountCascade(null, await generate(300, 6, 2));
    const picture = await isReady(element);
    button(element, 'Montrer chaque personne').click();
    await until(() => picture.drawing.nodes.length === 300, 'all of them');
    expect(inside(picture, 'canvas')).to.equal(null);
  });

  it('draws more than two thousand on a canvas, and says who is walked to', async () => {
    const element = await mountCascade(null, await generate(2100, 6, 2));
    const picture = await isReady(element);
    button(element, 'Montrer chaque personne').click();
    const canvas = await until(() => inside<HTMLCanvasElement>(picture, 'canvas'), 'a canvas');
    await until(() => {
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      return new Set(data).size > 20;
    }, 'something is drawn');
    expect(inside(picture, 'path.node:not(.ring)')).to.equal(null);
  });

  it('opens the garden of somebody who is searched', async () => {
    const given = await generate(300, 6, 2);
    const element = await mountCascade(null, given);
    const picture = await isReady(element);
    const [name = ''] = given.names.values();
    const field = inside<HTMLInputElement>(element, 'input[type=search]')!;
    field.value = name;
    field.dispatchEvent(new InputEvent('input'));
    await element.updateComplete;
    inside(element, '.found button')!.click();
    await until(() => picture.drawing.nodes.some(({ label }) => label === name), 'her, in the picture');
    expect(textInside(element, '.detail .title')).to.equal(name);
  });

  it('unfolds the list, at once for paper', async () => {
    const element = await mountCascade(null, await generate(300, 6, 2));
    await isReady(element);
    const folded = listLines(element).length;
    expect(folded).to.be.below(300);
    dispatchEvent(new Event('beforeprint'));
    expect(listLines(element)).to.have.length(300);
    dispatchEvent(new Event('afterprint'));
    await until(() => listLines(element).length === folded, 'that it is folded again');
    const list = inside(element, 'cascade-list')!;
    list.shadowRoot!.querySelector<HTMLButtonElement>('button.fold')!.click();
    await until(() => listLines(element).length > folded, 'that one is unfolded');
  });

  it('gives numbers only from five people on', async () => {
    const { cascade, names } = await generate(300, 6, 2);
    const nodes = cascade.nodes.slice(0, 4);
    const ids = new Set(nodes.map(({ id }) => id));
    const [one, other] = nodes;
    const edges = [{ from: one!.id, to: other!.id, state: 'confirmed', badge: 'zQm' } as const];
    const element = await mountCascade(null, { cascade: { nodes, edges }, names });
    await isReady(element);
    expect(ids.size).to.equal(4);
    expect(textInside(element, '.growth')).not.to.match(/\d/);
  });
});

describe('what is taken away of a cascade', function () {
  this.timeout(60_000);
  const NASTY = '=HYPERLINK("x") <img src=x onerror=alert(1)>';
  let element: LearningCascade;
  beforeEach(async () => {
    const { cascade, names } = await generate(40, 3, 4);
    const [first] = cascade.nodes;
    const shown = new Map([...names].slice(1, 12));
    element = await mountCascade(null, { cascade, names: shown.set(first!.id, NASTY) });
    await isReady(element);
  });

  it('is a table that no spreadsheet runs, with the names that are shown', async () => {
    const text = await (await savedBy(element, 'Tableau CSV')).text();
    expect(text).to.contain('"\'=HYPERLINK(""x"") <img');
    expect(text).not.to.contain('urn:example');
    const rows = text.trim().split('\r\n');
    const roots = element.cascade!.nodes.filter(({ isRoot }) => isRoot).length;
    expect(rows).to.have.length(1 + roots + element.cascade!.edges.length);
  });

  it('is data without ids of persons', async () => {
    const text = await (await savedBy(element, 'Données JSON')).text();
    expect(text).not.to.contain('urn:example');
    const json = JSON.parse(text) as { nodes: { name: string; n: number }[]; edges: { from: number }[] };
    expect(json.nodes).to.have.length(40);
    expect(json.edges).to.have.length(element.cascade!.edges.length);
    expect(json.nodes.filter(({ name }) => name.startsWith('une personne ('))).to.have.length.above(5);
  });

  it('is a picture that stands alone', async () => {
    const blob = await savedBy(element, 'Image SVG');
    const picture = new DOMParser().parseFromString(await blob.text(), 'image/svg+xml');
    expect(picture.querySelector('parsererror')).to.equal(null);
    expect(picture.querySelector('img')).to.equal(null);
    const fills = [...picture.querySelectorAll('path')].map((path) => path.getAttribute('fill'));
    expect(fills).to.include('none');
    expect(fills.filter((fill) => fill?.startsWith('rgb'))).to.have.length.above(2);
  });

  it('is a picture in pixels', async () => {
    const blob = await savedBy(element, 'Image PNG');
    const bytes = new Uint8Array(await blob.arrayBuffer());
    expect([...bytes.subarray(1, 4)].map((byte) => String.fromCharCode(byte)).join('')).to.equal('PNG');
  });

  it('shows a name as text', () => {
    expect(textInside(inside(element, 'cascade-list'))).to.contain(NASTY);
    for (const part of [element, inside(element, 'cascade-list')!, inside(element, 'cascade-picture')!])
      expect(part.shadowRoot!.querySelector('img')).to.equal(null);
  });
});
