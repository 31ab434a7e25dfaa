import { expect } from '@open-wc/testing';
import { frameOf } from '../../../../packages/elements/src/learning-cascade/lib/paint/paint-frame.js';
import {
  paintBuckets,
  planPicture,
  startPicture,
} from '../../../../packages/elements/src/learning-cascade/lib/paint/paint-picture.js';
import {
  SHAPES,
  type EdgeStyle,
  type NodeStyle,
  type PaintScene,
  type PaintSize,
  type PaintView,
} from '../../../../packages/elements/src/learning-cascade/lib/paint/paint-scene.js';
import { prepareScene } from '../../../../packages/elements/src/learning-cascade/lib/paint/prepare-scene.js';
import { paintStill } from '../../../../packages/elements/src/learning-cascade/lib/paint/paint-still.js';
import { bytesOf, differences, HOME, inked, sceneOf, singleScene, SIZE } from './scenes.js';

function penOf({ width, height, pixelRatio }: PaintSize): OffscreenCanvasRenderingContext2D {
  const canvas = new OffscreenCanvas(Math.round(width * pixelRatio), Math.round(height * pixelRatio));
  return canvas.getContext('2d', { alpha: false, willReadFrequently: true }) ?? expect.fail('no canvas');
}

/** Draws at one go; everything, in sight or not, unless `isCulled`. */
function paint(scene: PaintScene, view: PaintView = HOME, size = SIZE, isCulled = false): Uint8ClampedArray {
  const prepared = prepareScene(scene);
  const frame = frameOf(prepared, view, size);
  const pen = penOf(size);
  startPicture(pen, size, scene.background);
  paintBuckets(pen, frame, planPicture(prepared, view, frame.radius, isCulled ? size : undefined));
  return bytesOf(pen, size);
}

async function still(scene: PaintScene, view: PaintView, size = SIZE): Promise<Uint8ClampedArray> {
  const picture = await paintStill(prepareScene(scene), view, size, new AbortController().signal);
  const pen = picture?.getContext('2d');
  return pen ? bytesOf(pen, size) : expect.fail('no picture');
}

const filled = (shape: NodeStyle['shape']): NodeStyle => ({ shape, color: '#336699', outline: 'none' });
const plain: EdgeStyle = { color: '#777777', line: 'solid', hasSeal: false };

describe('the picture of a cascade', () => {
  const scene = sceneOf(80, 60, 12);
  const views: Readonly<Record<string, PaintView>> = {
    'all of it': { left: 0, top: 0, scale: 0.27 },
    'a corner': { left: -30, top: -20, scale: 1 },
    'the middle, near': { left: -900, top: -700, scale: 2.5 },
    'next to it': { left: 500, top: 0, scale: 1 },
  };

  for (const [name, view] of Object.entries(views)) {
    it(`is the same each time, byte for byte: ${name}`, () => {
      expect(differences(paint(scene, view), paint(scene, view))).to.equal(0);
    });

    it(`lacks nothing that is passed over as out of sight: ${name}`, () => {
      expect(differences(paint(scene, view, SIZE, true), paint(scene, view))).to.equal(0);
    });

    it(`once still is the same as everything drawn at one go: ${name}`, async () => {
      expect(differences(await still(scene, view), paint(scene, view))).to.equal(0);
    });
  }

  it('shows something in all of these views but beside the cascade', () => {
    const inks = Object.entries(views).map(([name, view]) => [name, inked(paint(scene, view)) > 1_000]);
    expect(inks).to.deep.equal([
      ['all of it', true],
      ['a corner', true],
      ['the middle, near', true],
      ['next to it', false],
    ]);
  });

  it('passes over most of what is out of sight', () => {
    const prepared = prepareScene(scene);
    const all = planPicture(prepared, HOME, 4);
    const near = planPicture(prepared, { left: -900, top: -700, scale: 2.5 }, 4, SIZE);
    expect([all.nodeCount, all.edgeCount]).to.deep.equal([scene.x.length, scene.from.length]);
    expect(near.nodeCount).to.be.greaterThan(20);
    expect(near.nodeCount).to.be.lessThan(all.nodeCount / 3);
  });

  it('has as many pixels as the device', () => {
    const size = { ...SIZE, pixelRatio: 2 };
    const fine = paint(scene, HOME, size);
    expect(fine.length).to.equal(4 * paint(scene).length);
    expect(inked(fine)).to.be.greaterThan(2 * inked(paint(scene)));
  });

  it('draws every shape otherwise', () => {
    const pictures = SHAPES.map((shape) => paint(singleScene(filled(shape), plain)));
    pictures.forEach((one, at) =>
      pictures.slice(at + 1).forEach((other) => expect(differences(one, other)).to.be.greaterThan(40)),
    );
  });

  it('draws all shapes about equally large', () => {
    const inks = SHAPES.map((shape) => inked(paint(singleScene(filled(shape), plain))));
    expect(Math.max(...inks) / Math.min(...inks)).to.be.lessThan(1.35);
  });

  it('draws those who left as an outline of dots', () => {
    const full = inked(paint(singleScene(filled('circle'), plain)));
    const hollow = inked(paint(singleScene({ ...filled('circle'), outline: 'dotted' }, plain)));
    expect(hollow).to.be.greaterThan(120);
    expect(hollow).to.be.lessThan(full * 0.75);
  });

  it('dots what is declared, and marks what is verified', () => {
    const [solid, dotted, sealed] = [
      plain,
      { ...plain, line: 'dotted' as const },
      { ...plain, hasSeal: true },
    ].map((edge) => inked(paint(singleScene(filled('circle'), edge))));
    expect(dotted).to.be.lessThan((solid ?? 0) - 30);
    expect(sealed).to.be.greaterThan((solid ?? 0) + 15);
  });

  describe('a dotted line', () => {
    const long = (from: number, to: number): PaintScene => ({
      ...singleScene(filled('circle'), { ...plain, line: 'dotted', width: 2 }),
      x: [-900, 100, 100],
      y: [-900, from, to],
      radius: 4,
    });

    it('is dotted as closely where its ends are far out of sight', () => {
      const [near, far] = [long(-20, 220), long(-450_000, 450_000)].map((scene) => inked(paint(scene)));
      expect(near).to.be.greaterThan(100);
      expect(Math.abs((far ?? 0) / (near ?? 1) - 1)).to.be.lessThan(0.1);
    });

    it('keeps its dots where they are while the view moves', () => {
      const scene = long(-900, 900);
      const [one, other] = [HOME, { ...HOME, top: 27 }].map((view) => paint(scene, view));
      const row = SIZE.width * 4;
      const kept = differences(one?.slice(0, row * 170) ?? [], other?.slice(row * 27, row * 197) ?? []);
      expect(kept).to.equal(0);
      expect(
        differences(one?.slice(0, row * 170) ?? [], other?.slice(row * 25, row * 195) ?? []),
      ).to.be.greaterThan(100);
    });
  });

  it('draws nothing of a cascade of nobody', () => {
    expect(inked(paint(sceneOf(0, 0, 10)))).to.equal(0);
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    const picture = paintStill(prepareScene(scene), HOME, SIZE, stop.signal);
    stop.abort();
    expect(await picture).to.equal(undefined);
  });
});
