import { expect } from '@open-wc/testing';
import type { CascadePicture } from '../../../packages/elements/src/learning-cascade/lib/cascade-picture/cascade-picture.js';
import type { LearningCascade } from '../../../packages/elements/src/learning-cascade/learning-cascade.js';
import { allInside, inside, textInside } from '../support/shadow.js';
import { until } from '../support/until.js';
import { buttonOf, KINDS, NAMES, NASTY, wordsOf } from './support/kinds.js';
import { frameOf, heard, isReady, mountCascade, press, tapAt } from './support/mount-cascade.js';

let element: LearningCascade;
let picture: CascadePicture;

interface View {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

function view(): View {
  const transform = inside(picture, 'svg > g')!.getAttribute('transform')!;
  const [x = 0, y = 0, k = 1] = transform.match(/-?[\d.]+(e-?\d+)?/g)!.map(Number);
  return { k, x, y };
}

async function point(type: string, x: number, y: number, more: PointerEventInit = {}): Promise<void> {
  const { left, top } = frameOf(picture).getBoundingClientRect();
  const init = { clientX: left + x, clientY: top + y, bubbles: true, pointerId: 1, button: 0, ...more };
  frameOf(picture).dispatchEvent(new PointerEvent(type, { pointerType: 'mouse', ...init }));
  await picture.updateComplete;
}

async function wheel(init: WheelEventInit): Promise<boolean> {
  const event = new WheelEvent('wheel', { bubbles: true, cancelable: true, ...init });
  const isLeft = frameOf(picture).dispatchEvent(event);
  await picture.updateComplete;
  return isLeft;
}

const placeOf = (id: string): number => picture.drawing.ids.indexOf(id);

describe('the picture of a small cascade', function () {
  this.timeout(30_000);
  beforeEach(async () => {
    element = await mountCascade(null, { cascade: KINDS, names: NAMES }, 'en');
    picture = await isReady(element);
    // No pointer that a test makes up can be captured.
    frameOf(picture).setPointerCapture = () => undefined;
  });

  it('is walked from a source, and tells each', async () => {
    frameOf(picture).focus();
    await picture.updateComplete;
    expect(heard(picture)).to.equal('Ana, limaces, source');
    await press(picture, 'ArrowUp');
    expect(heard(picture)).to.equal('Ana, limaces, source');
    await press(picture, 'ArrowDown');
    expect(heard(picture)).to.contain('wave 1');
    expect(inside(picture, '.ring')).not.to.equal(null);
    await press(picture, 'ArrowUp');
    expect(heard(picture)).to.match(/Ana|the note/);
  });

  it('leaves keys that are the browser’s alone', async () => {
    frameOf(picture).focus();
    await picture.updateComplete;
    const send = (key: string, more: KeyboardEventInit = {}): boolean =>
      frameOf(picture).dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true, ...more }));
    expect(send('ArrowDown', { altKey: true })).to.equal(true);
    expect(send('+', { ctrlKey: true })).to.equal(true);
    expect(send('0', { metaKey: true })).to.equal(true);
    expect(send('Tab')).to.equal(true);
    await picture.updateComplete;
    expect(heard(picture)).to.contain('Ana');
    expect(send('ArrowDown')).to.equal(false);
  });

  it('zooms by keys and by buttons, between all of it and six times', async () => {
    const whole = view();
    await press(picture, '+');
    expect(view().k).to.be.closeTo(whole.k * 1.4, 1e-6);
    await press(picture, '-');
    await press(picture, '-');
    expect(view().k).to.be.closeTo(whole.k, 1e-6);
    for (let step = 0; step < 12; step += 1) buttonOf(picture, 'Zoom in').click();
    await picture.updateComplete;
    expect(view().k).to.equal(6);
    buttonOf(picture, 'Zoom out').click();
    await picture.updateComplete;
    expect(view().k).to.be.closeTo(6 / 1.4, 1e-6);
    buttonOf(picture, 'See all').click();
    await picture.updateComplete;
    expect(view()).to.deep.equal(whole);
    await press(picture, '=');
    await press(picture, '0');
    expect(view()).to.deep.equal(whole);
  });

  it('leaves the wheel to the page, and takes it with a key', async () => {
    const { k } = view();
    expect(await wheel({ deltaY: -50 })).to.equal(true);
    expect(view().k).to.equal(k);
    expect(await wheel({ deltaY: -50, ctrlKey: true })).to.equal(false);
    expect(view().k).to.be.above(k);
  });

  it('is moved by dragging, never out of its frame', async () => {
    const { x } = view();
    await point('pointerdown', 100, 100);
    await point('pointermove', 130, 100);
    expect(view().x).to.be.closeTo(x + 30, 1e-6);
    await point('pointermove', 9000, 100);
    await point('pointerup', 9000, 100);
    expect(view().x).to.be.below(picture.clientWidth);
    expect(inside(element, '.detail')).to.equal(null);
  });

  it('is pinched larger by two fingers', async () => {
    const { k } = view();
    const [first, second] = [1, 2].map((pointerId) => ({ pointerId, pointerType: 'touch' }));
    await point('pointerdown', 100, 100, first);
    await point('pointerdown', 200, 100, second);
    await point('pointermove', 300, 100, second);
    await point('pointerup', 300, 100, second);
    await point('pointerup', 100, 100, first);
    expect(view().k).to.be.closeTo(k * 2, 1e-6);
    expect(inside(element, '.detail')).to.equal(null);
  });

  it('lights who is pointed at and her lines, until the pointer leaves', async () => {
    const { k, x, y } = view();
    const bo = picture.drawing.nodes[placeOf('bo')]!;
    await point('pointermove', bo.x * k + x, bo.y * k + y);
    expect(allInside(picture, '.lit')).to.have.length(5);
    expect(inside(picture, '.frame.pointing')).not.to.equal(null);
    await point('pointerleave', 0, 0);
    expect(inside(picture, '.frame.pointing')).to.equal(null);
    expect(inside(picture, '.lit')).to.equal(null);
  });

  it('opens who is tapped, and nobody where nobody is', async () => {
    await tapAt(picture, 2, 2);
    expect(inside(element, '.detail')).to.equal(null);
    const { x, y } = picture.drawing.nodes[placeOf('di')]!;
    await tapAt(picture, x, y);
    await until(() => textInside(element, '.detail .title') === 'Di', 'Di');
    expect(heard(picture)).to.equal('Di, wave 2');
  });

  it('opens who was walked to with the space bar too', async () => {
    frameOf(picture).focus();
    await picture.updateComplete;
    await press(picture, ' ');
    await until(() => textInside(element, '.detail .title') === 'Ana', 'Ana');
  });

  it('draws a note as a leaf and who left as nobody, with names as text', () => {
    expect(allInside(picture, 'path.node.note')).to.have.length(1);
    expect(allInside(picture, 'path.node.ghost')).to.have.length(1);
    const labels = allInside(picture, 'text.label').map(wordsOf);
    expect(labels).to.include.members(['Ana', 'Bo', 'Tour']);
    expect(labels).not.to.include('Gone');
    expect(labels.some((label) => label.startsWith(NASTY.slice(0, 10)))).to.equal(true);
    expect(inside(picture, 'img')).to.equal(null);
  });

  it('stays at the one walked to when others come', async () => {
    frameOf(picture).focus();
    await picture.updateComplete;
    element.cascade = { nodes: KINDS.nodes.toReversed(), edges: KINDS.edges };
    const { drawing } = picture;
    await until(() => picture.drawing !== drawing, 'another drawing');
    await picture.updateComplete;
    expect(heard(picture)).to.equal('Ana, limaces, source');
  });

  it('brings who was searched into the middle, large enough to be read', async () => {
    const field = inside<HTMLInputElement>(element, 'input[type=search]')!;
    const search = async (text: string): Promise<string> => {
      field.value = text;
      field.dispatchEvent(new InputEvent('input'));
      await element.updateComplete;
      return textInside(element, '.search [role=status]');
    };
    expect(await search('zzz')).to.equal('Nothing of that name here.');
    expect(await search('  ')).to.equal('');
    expect(await search('LIMACES')).to.equal('2 found');
    expect(await search('di')).to.equal('1 found');
    inside(element, '.found button')!.click();
    await until(() => heard(picture) === 'Di, wave 2', 'Di');
    const { k, x } = view();
    expect(k).to.be.at.least(0.9);
    expect(picture.drawing.nodes[placeOf('di')]!.x * k + x).to.be.closeTo(picture.clientWidth / 2, 1);
  });

  it('keeps its sides where the page is written from right to left', async () => {
    const before = picture.drawing.nodes.map(({ x }) => Math.round(x));
    element.parentElement!.dir = 'rtl';
    await until(() => getComputedStyle(element).direction === 'rtl', 'that it turned');
    await press(picture, '0');
    expect(picture.drawing.nodes.map(({ x }) => Math.round(x))).to.deep.equal(before);
    expect(picture.scrollWidth).to.be.at.most(picture.clientWidth + 1);
  });
});
