import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { CascadeStage } from '../../../packages/elements/src/learning-cascade/lib/cascade-stage.js';
import { drawCascade } from '../../../packages/elements/src/learning-cascade/lib/draw-cascade.js';
import type { Drawing } from '../../../packages/elements/src/learning-cascade/lib/drawing.js';
import type { CascadeFeed } from '../../../packages/elements/src/learning-cascade/lib/feed/cascade-feed.js';
import { learningCascadeEn as en } from '../../../packages/elements/src/locales/learning-cascade-en.js';
import { learningCascadeFr as fr } from '../../../packages/elements/src/locales/learning-cascade-fr.js';
import { person, sceneOf, teaching } from './support/scene-of.js';

const LIMACES = 'https://jdn.example/limaces';
const GARDEN = `garden:${LIMACES}`;

/** A source and so many learners of hers; the last third has no garden. */
function feedOf(size: number, me?: string): CascadeFeed {
  const ids = Array.from({ length: size }, (_, at) => `p${at}`);
  const nodes = ids.map((id, at) =>
    person(id, { generation: at === 0 ? 0 : 1, garden: at < (size * 2) / 3 ? LIMACES : undefined }),
  );
  return sceneOf(
    nodes,
    ids.slice(1).map((id) => teaching('p0', id)),
    me === undefined ? {} : { me },
  ).feed;
}

describe('a stage', () => {
  let stage: CascadeStage;
  const draw = (room = 600): Drawing => stage.drawing(room, drawCascade);
  beforeEach(() => {
    stage = new CascadeStage();
  });

  test('keeps its scene and drawing while nothing changes, and makes new ones once something has', () => {
    const feed = feedOf(5);
    const names = new Map([['p0', 'Ana']]);
    const scene = stage.sceneOf(feed, en, names);
    assert.equal(stage.sceneOf(feed, en, names), scene);
    const drawing = draw();
    assert.equal(draw(), drawing);
    assert.notEqual(draw(700), drawing);
    assert.notEqual(stage.sceneOf(feed, fr, names), scene);
    assert.equal(stage.sceneOf(feed, en, null).nameOf(0), 'a person');
    assert.equal(stage.sceneOf(feedOf(6), en, null).index.nodes.length, 6);
    assert.equal(draw(700).nodes.length, 6);
  });

  test('that has no width yet draws for a usual one', () => {
    stage.sceneOf(feedOf(5), en, null);
    assert.equal(draw(0).width, 600);
  });

  test('of few cannot be grouped', () => {
    stage.sceneOf(feedOf(5), en, null);
    assert.equal(stage.canGroup, false);
    draw();
    assert.equal(stage.canGroup, false);
    assert.deepEqual(stage.openGardens, []);
  });

  test('opens a garden that is chosen, and closes it again', () => {
    stage.sceneOf(feedOf(90), en, null);
    assert.equal(
      draw().nodes.every(({ kind }) => kind === 'garden'),
      true,
    );
    assert.equal(stage.meantBy({ what: 'node', at: 0 }), 'opened');
    assert.deepEqual(stage.openGardens, [{ id: GARDEN, name: 'limaces' }]);
    assert.equal(draw().nodes.filter(({ place }) => place !== undefined).length, 60);
    stage.close(GARDEN);
    assert.equal(
      draw().nodes.every(({ kind }) => kind === 'garden'),
      true,
    );
    assert.deepEqual(stage.openGardens, []);
  });

  test('calls those without a garden by that', () => {
    stage.sceneOf(feedOf(90), en, null);
    draw();
    stage.openGardenOf(89);
    assert.deepEqual(stage.openGardens, [{ id: 'garden:', name: 'no garden' }]);
  });

  test('shows everybody, and groups them again with every garden closed', () => {
    stage.sceneOf(feedOf(90), en, null);
    draw();
    stage.openGardenOf(3);
    stage.toggleAll();
    assert.equal(stage.isGrouped, false);
    assert.equal(draw().nodes.length, 90);
    assert.deepEqual(stage.openGardens, []);
    stage.toggleAll();
    assert.equal(
      draw().nodes.every(({ kind }) => kind === 'garden'),
      true,
    );
  });

  test('finds who is drawn, and opens a garden only for who is not', () => {
    stage.sceneOf(feedOf(90), en, null);
    draw();
    assert.equal(stage.nodeOf(3), undefined);
    stage.openGardenOf(3);
    const drawing = draw();
    assert.equal(drawing.nodes[stage.nodeOf(3)!]!.place, 3);
    stage.openGardenOf(3);
    assert.equal(draw(), drawing);
  });

  test('means people and lines of the cascade, and nothing by a bundle or by nobody', () => {
    stage.sceneOf(feedOf(5), en, null);
    const { nodes } = draw();
    assert.deepEqual(stage.meantBy({ what: 'node', at: 2 }), { what: 'node', at: nodes[2]!.place });
    assert.deepEqual(stage.meantBy({ what: 'edge', at: 1 }), { what: 'edge', at: 1 });
    assert.equal(stage.meantBy({ what: 'node', at: 99 }), undefined);
    stage.sceneOf(feedOf(90), en, null);
    draw();
    assert.equal(stage.meantBy({ what: 'edge', at: 0 }), undefined);
  });

  test('begins a walk with who looks, else with a source, else nowhere', () => {
    stage.sceneOf(feedOf(5, 'p3'), en, null);
    assert.equal(draw().nodes[stage.start!]!.place, 3);
    stage.sceneOf(feedOf(5), en, null);
    assert.equal(draw().nodes[stage.start!]!.place, 0);
    stage.sceneOf(feedOf(0), en, null);
    draw();
    assert.equal(stage.start, undefined);
  });

  test('describes a person, a garden and nobody', () => {
    const names = new Map([['p0', 'Ana']]);
    stage.sceneOf(feedOf(5), en, names);
    draw();
    assert.equal(stage.describe(stage.nodeOf(0)!), 'Ana, limaces, source');
    assert.equal(stage.describe(stage.nodeOf(4)!), 'a person, wave 1');
    assert.equal(stage.describe(99), '');
    stage.sceneOf(feedOf(90), fr, names);
    draw();
    assert.equal(stage.describe(1).replace('\u00a0', ' '), 'limaces, 59 personnes');
  });

  test('draws what came, also where nothing was there to be closed', () => {
    stage.sceneOf(feedOf(90), en, null);
    draw();
    stage.sceneOf(feedOf(5), en, null);
    stage.close('garden:elsewhere');
    assert.equal(draw().nodes.length, 5);
  });

  test('offers to close no garden that is not there any more', () => {
    stage.sceneOf(feedOf(90), en, null);
    draw();
    stage.openGardenOf(3);
    const bare = sceneOf(
      Array.from({ length: 70 }, (_, at) => person(`q${at}`, { generation: 0 })),
      [teaching('q0', 'q1')],
    ).feed;
    stage.sceneOf(bare, en, null);
    draw();
    assert.deepEqual(stage.openGardens, []);
  });
});
