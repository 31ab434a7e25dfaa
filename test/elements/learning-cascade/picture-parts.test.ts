import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  curvePath,
  nodePath,
  pathsOf,
} from '../../../packages/elements/src/learning-cascade/lib/cascade-picture/drawing-paths.js';
import { isForCanvas } from '../../../packages/elements/src/learning-cascade/lib/cascade-picture/is-for-canvas.js';
import { labelsOf } from '../../../packages/elements/src/learning-cascade/lib/cascade-picture/labels-of.js';
import { paintSceneOf } from '../../../packages/elements/src/learning-cascade/lib/cascade-picture/paint-scene-of.js';
import { linkDrawing } from '../../../packages/elements/src/learning-cascade/lib/drawing-links.js';
import type {
  Drawing,
  DrawnEdge,
  DrawnNode,
} from '../../../packages/elements/src/learning-cascade/lib/drawing.js';
import { edgeCurve } from '../../../packages/elements/src/learning-cascade/lib/edge-curve.js';
import { gardenLook } from '../../../packages/elements/src/learning-cascade/lib/garden-look.js';
import { pick } from '../../../packages/elements/src/learning-cascade/lib/pick.js';

function node(x: number, y: number, more: Partial<DrawnNode> = {}): DrawnNode {
  return {
    place: 0,
    kind: 'person',
    x,
    y,
    radius: 10,
    foot: 10,
    look: gardenLook(0),
    isRoot: false,
    isVerified: false,
    label: '',
    said: undefined,
    garden: undefined,
    ...more,
  };
}

const edge = (from: number, to: number, state: DrawnEdge['state'] = 'confirmed'): DrawnEdge => ({
  from,
  to,
  state,
  place: 0,
  width: 1.5,
});

function drawingOf(nodes: readonly DrawnNode[], edges: readonly DrawnEdge[] = []): Drawing {
  const ids = nodes.map((_, at) => `${at}`);
  const size = { width: 400, height: 300, isGrouped: false, layout: undefined };
  return { nodes, edges, rows: [], heads: [], ids, ...size };
}

/** One above three, the middle one of whom taught nobody. */
const TREE = drawingOf(
  [node(200, 20), node(100, 120), node(210, 120), node(300, 120), node(90, 220)],
  [edge(0, 1), edge(0, 3), edge(0, 2), edge(1, 4)],
);

describe('a line of the picture', () => {
  test('leads from below who taught to above who learned, without touching either', () => {
    const [x0, y0, , , , , x3, y3] = edgeCurve(TREE, edge(0, 1));
    assert.deepEqual([x0, y0, x3, y3], [200, 32, 100, 107]);
  });

  test('leaves room for the ring of a source', () => {
    const drawing = drawingOf([node(0, 0), node(0, 100, { isRoot: true })]);
    assert.equal(edgeCurve(drawing, edge(0, 1))[7], 83);
  });

  test('goes round on the right where it leads up or sideways', () => {
    for (const [from, to] of [
      [4, 0],
      [1, 2],
    ] as const) {
      const [, , x1, , x2] = edgeCurve(TREE, edge(from, to));
      assert.ok(x1 === x2 && x1 > Math.max(TREE.nodes[from]!.x, TREE.nodes[to]!.x));
    }
  });

  test('is written as one curve', () => {
    assert.equal(curvePath(TREE, edge(0, 1)), 'M200 32C200 69.5 100 69.5 100 107');
  });
});

describe('a walk through the picture', () => {
  const { step } = linkDrawing(TREE);

  test('goes down to the nearest who learned, and up to who taught', () => {
    assert.equal(step(0, 'down'), 2);
    assert.equal(step(1, 'down'), 4);
    assert.equal(step(4, 'up'), 1);
    assert.equal(step(2, 'down'), undefined);
    assert.equal(step(0, 'up'), undefined);
  });

  test('goes from left to right within a wave, and ends at its ends', () => {
    const ways = [step(1, 'right'), step(2, 'right'), step(3, 'right'), step(2, 'left'), step(1, 'left')];
    assert.deepEqual(ways, [2, 3, undefined, 1, undefined]);
  });
});

describe('what is pointed at', () => {
  test('is a person before the lines that lead to her', () => {
    assert.deepEqual(pick(TREE, 102, 118, 8), { what: 'node', at: 1 });
  });

  test('is the nearest of two', () => {
    const close = drawingOf([node(0, 0), node(22, 0)]);
    assert.deepEqual(pick(close, 12, 0, 18), { what: 'node', at: 1 });
  });

  test('is a line within reach, and nothing beyond it', () => {
    assert.deepEqual(pick(TREE, 150, 69, 8), { what: 'edge', at: 0 });
    assert.equal(pick(TREE, 20, 60, 8), undefined);
    assert.equal(pick(TREE, 390, 290, 8), undefined);
  });

  test('is found further off with a finger', () => {
    assert.equal(pick(TREE, 300, 135, 8), undefined);
    assert.deepEqual(pick(TREE, 300, 135, 18), { what: 'node', at: 3 });
  });
});

describe('the paths of the picture', () => {
  test('hold everything of one look in one', () => {
    const { edges, nodes, seals, ticks } = pathsOf(
      drawingOf(
        [node(0, 0), node(50, 100), node(80, 100, { kind: 'ghost', look: gardenLook(undefined) })],
        [edge(0, 1), edge(0, 2), edge(1, 2, 'declared')],
      ),
    );
    assert.deepEqual(
      edges.map(({ look, width, d }) => [look, width, d.match(/M/g)?.length]),
      [
        ['confirmed', 1.5, 2],
        ['declared', 1.5, 1],
      ],
    );
    assert.deepEqual(
      nodes.map(({ look }) => look),
      ['node person hue-150', 'node ghost hue-none'],
    );
    assert.deepEqual([seals, ticks], ['', '']);
  });

  test('seal a verified line to a person, but none to a whole garden', () => {
    const seals = (kind: DrawnNode['kind']): string =>
      pathsOf(drawingOf([node(0, 0), node(0, 100, { kind })], [edge(0, 1, 'verified')])).seals;
    assert.match(seals('person'), /^M0 84/);
    assert.equal(seals('garden'), '');
  });

  test('tick who is verified, and ring who is a source', () => {
    assert.match(pathsOf(drawingOf([node(0, 0, { isVerified: true })])).ticks, /^M-4\.2 0\.4l/);
    assert.equal(nodePath(node(0, 0, { isRoot: true })).match(/M/g)?.length, 2);
    assert.equal(nodePath(node(0, 0, { isRoot: true }), 8).match(/M/g)?.length, 1);
  });

  test('are made once for a drawing', () => {
    assert.equal(pathsOf(TREE), pathsOf(TREE));
  });
});

describe('the names in the picture', () => {
  const frame = { width: 400, height: 300 };
  const whole = { k: 1, x: 0, y: 0 };
  const texts = (nodes: readonly DrawnNode[], view = whole): readonly string[] =>
    labelsOf(drawingOf(nodes), view, frame).map(({ text }) => text);

  test('never stand over one another in a row, and the one on the left is shown', () => {
    const nodes = [node(130, 50, { label: 'Second' }), node(110, 50, { label: 'First' })];
    assert.deepEqual(texts(nodes), ['First']);
    assert.deepEqual(texts([nodes[1]!, node(130, 90, { label: 'Below' })]), ['First', 'Below']);
  });

  test('are shortened where they are long', () => {
    const [text] = texts([node(200, 50, { label: 'A'.repeat(30) })]);
    assert.equal(text, `${'A'.repeat(21)}…`);
    assert.deepEqual(texts([node(200, 50, { label: 'A'.repeat(22) })]), ['A'.repeat(22)]);
  });

  test('stay within the frame at its sides', () => {
    for (const x of [0, 400]) {
      const [label] = labelsOf(drawingOf([node(x, 50, { label: 'Somebody' })]), whole, frame);
      assert.ok(label!.x >= 30 && label!.x <= 370);
    }
  });

  test('are not there for who is out of view, nor where all is too small to be read', () => {
    assert.deepEqual(texts([node(600, 50, { label: 'Far' }), node(50, 900, { label: 'Low' })]), []);
    assert.deepEqual(texts([node(50, 50, { label: 'Small' })], { k: 0.3, x: 0, y: 0 }), []);
  });

  test('follow a picture that is moved and zoomed', () => {
    const [label] = labelsOf(drawingOf([node(50, 40, { label: 'Ana' })]), { k: 2, x: 30, y: 10 }, frame);
    assert.deepEqual([label?.x, label?.y], [130, 132]);
  });
});

describe('what is drawn on a canvas', () => {
  test('begins above two thousand', () => {
    const of = (size: number): boolean =>
      isForCanvas(drawingOf(Array.from({ length: size }, () => node(0, 0))));
    assert.deepEqual([of(2000), of(2001)], [false, true]);
  });

  test('has the colours of the page, and a style for each look', () => {
    const scene = paintSceneOf(
      drawingOf(
        [
          node(1, 2, { isRoot: true }),
          node(3, 4, { kind: 'ghost' }),
          node(5, 6, { kind: 'note', look: gardenLook(undefined) }),
          node(7, 8, { kind: 'ghost' }),
        ],
        [edge(0, 1, 'verified'), edge(0, 2, 'declared'), edge(0, 3, 'verified')],
      ),
      (look) => `colour of ${look}`,
      'paper',
    );
    assert.deepEqual(
      [Array.from(scene.x), Array.from(scene.y)],
      [
        [1, 3, 5, 7],
        [2, 4, 6, 8],
      ],
    );
    assert.deepEqual(scene.nodeStyle, [0, 1, 2, 1]);
    assert.deepEqual(scene.nodeStyles, [
      { shape: 'circle', color: 'colour of node hue-150', outline: 'none', size: 1.3 },
      { shape: 'circle', color: 'colour of node hue-150', outline: 'dotted', size: 1 },
      { shape: 'diamond', color: 'colour of node hue-none', outline: 'none', size: 1 },
    ]);
    assert.deepEqual(scene.edgeStyle, [0, 1, 0]);
    assert.deepEqual(
      scene.edgeStyles.map(({ line, hasSeal }) => [line, hasSeal]),
      [
        ['solid', true],
        ['dotted', false],
      ],
    );
    assert.deepEqual([scene.radius, scene.background], [10, 'paper']);
  });

  test('of nobody has a radius all the same', () => {
    assert.equal(paintSceneOf(drawingOf([]), String, 'paper').radius, 1);
  });
});
