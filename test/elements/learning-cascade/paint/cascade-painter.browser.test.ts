import { expect } from '@open-wc/testing';
import { CascadePainter } from '../../../../packages/elements/src/learning-cascade/lib/paint/cascade-painter.js';
import { frameOf } from '../../../../packages/elements/src/learning-cascade/lib/paint/paint-frame.js';
import { findNode } from '../../../../packages/elements/src/learning-cascade/lib/paint/find-node.js';
import {
  paintBuckets,
  planPicture,
  startPicture,
} from '../../../../packages/elements/src/learning-cascade/lib/paint/paint-picture.js';
import type {
  PaintScene,
  PaintView,
} from '../../../../packages/elements/src/learning-cascade/lib/paint/paint-scene.js';
import { prepareScene } from '../../../../packages/elements/src/learning-cascade/lib/paint/prepare-scene.js';
import { bytesOf, differences, HOME, inked, sceneOf, SIZE } from './scenes.js';

const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

function mount(scene: PaintScene, view: PaintView = HOME) {
  const canvas = document.createElement('canvas');
  document.body.append(canvas);
  const painter = new CascadePainter(canvas);
  painter.setSize(SIZE);
  painter.setScene(scene);
  painter.setView(view);
  const copy = new OffscreenCanvas(canvas.width, canvas.height);
  const pen = copy.getContext('2d', { alpha: false, willReadFrequently: true }) ?? expect.fail('no canvas');
  const shown = (): Uint8ClampedArray => {
    pen.drawImage(canvas, 0, 0);
    return bytesOf(pen, SIZE);
  };
  return { canvas, painter, shown };
}

function everything(scene: PaintScene, view: PaintView): Uint8ClampedArray {
  const prepared = prepareScene(scene);
  const all = frameOf(prepared, view, SIZE);
  const pen =
    new OffscreenCanvas(SIZE.width, SIZE.height).getContext('2d', {
      alpha: false,
      willReadFrequently: true,
    }) ?? expect.fail('no canvas');
  startPicture(pen, SIZE, scene.background);
  paintBuckets(pen, all, planPicture(prepared, view, all.radius));
  return bytesOf(pen, SIZE);
}

describe('CascadePainter', function () {
  this.timeout(20_000);
  afterEach(() => document.querySelectorAll('canvas').forEach((canvas) => canvas.remove()));
  const large = sceneOf(200, 150, 4);
  const far: PaintView = { left: 0, top: 0, scale: 0.38 };

  it('draws a small cascade at once, and all of it', async () => {
    const scene = sceneOf(20, 12, 16);
    const { painter, shown } = mount(scene);
    await painter.exact();
    expect(differences(shown(), everything(scene, HOME))).to.equal(0);
  });

  it('draws a share of a large one while it moves, and all of it once it is still', async () => {
    const { painter, shown } = mount(large, far);
    await frame();
    await frame();
    const moving = inked(shown());
    await painter.exact();
    const all = everything(large, far);
    expect(moving).to.be.greaterThan(500);
    expect(differences(shown(), all)).to.equal(0);
    expect(moving).to.be.lessThan(inked(all));
  });

  it('comes to the same picture wherever it was before', async () => {
    const { painter, shown } = mount(large, far);
    await painter.exact();
    const first = shown().slice();
    for (let step = 1; step < 6; step += 1) {
      painter.setView({ left: step * 9, top: step * 5, scale: 0.38 + step / 10 });
      await frame();
    }
    painter.setView(far);
    await painter.exact();
    expect(differences(shown(), first)).to.equal(0);
  });

  it('starts anew when the view moves while all is being drawn', async () => {
    const { painter, shown } = mount(large, far);
    await new Promise((resolve) => setTimeout(resolve, 160));
    const near: PaintView = { left: -50, top: -40, scale: 0.6 };
    painter.setView(near);
    await painter.exact();
    expect(differences(shown(), everything(large, near))).to.equal(0);
  });

  it('sizes its canvas to the pixels of the device', () => {
    const { canvas, painter } = mount(sceneOf(2, 2, 20));
    painter.setSize({ width: 101, height: 50, pixelRatio: 1.5 });
    expect([canvas.width, canvas.height]).to.deep.equal([152, 75]);
  });

  it('draws nothing more once it is stopped', async () => {
    const { painter, shown } = mount(sceneOf(20, 12, 16));
    painter.stop();
    await frame();
    await frame();
    // Nothing was drawn: the canvas is black, as one without transparency begins.
    expect(shown().every((byte, at) => byte === (at % 4 === 3 ? 255 : 0))).to.equal(true);
  });

  it('finds the node under a point, wherever the view is', () => {
    const { painter } = mount(sceneOf(20, 12, 16), { left: 10, top: 20, scale: 2 });
    expect(painter.nodeAt(10 + 2 * 24, 20 + 2 * 40)).to.equal(41);
    expect(painter.nodeAt(10 + 2 * 24 + 9, 20 + 2 * 40 - 4)).to.equal(41);
    expect(painter.nodeAt(10 + 2 * 8 - 20, 20 + 2 * 8)).to.equal(undefined);
    expect(painter.nodeAt(5_000, 5_000)).to.equal(undefined);
  });
});

describe('findNode', () => {
  it('finds the same as a look at every node', () => {
    const scene = sceneOf(37, 23, 5);
    const prepared = prepareScene(scene);
    for (let trial = 0; trial < 500; trial += 1) {
      const view = { left: (trial % 7) * 3 - 9, top: (trial % 5) * 4 - 8, scale: 0.5 + (trial % 9) / 4 };
      const point = { x: (trial * 37) % 330, y: (trial * 53) % 210 };
      const distances = Array.from(scene.x, (x, node) =>
        Math.hypot(
          x - (point.x - view.left) / view.scale,
          (scene.y[node] ?? NaN) - (point.y - view.top) / view.scale,
        ),
      );
      const nearest = distances.indexOf(Math.min(...distances));
      const found = findNode(prepared, view, point, 9);
      if ((distances[nearest] ?? NaN) * view.scale > 9) expect(found).to.equal(undefined);
      else expect(distances[found ?? -1]).to.be.closeTo(distances[nearest] ?? NaN, 1e-9);
    }
  });

  it('finds nobody in a cascade of nobody', () => {
    expect(findNode(prepareScene(sceneOf(0, 0, 5)), HOME, { x: 0, y: 0 }, 9)).to.equal(undefined);
  });
});
