import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Cascade, CascadeEdge, CascadeNode } from '../../../packages/recognition/src/index.js';
import { addressName } from '../../../packages/elements/src/learning-cascade/lib/address-name.js';
import { indexCascade } from '../../../packages/elements/src/learning-cascade/lib/cascade-index.js';
import { narrowCascade } from '../../../packages/elements/src/learning-cascade/lib/feed/narrow-cascade.js';
import { gardenLook } from '../../../packages/elements/src/learning-cascade/lib/garden-look.js';
import { nestPeople } from '../../../packages/elements/src/learning-cascade/lib/nest-people.js';
import {
  centreView,
  fitView,
  moveView,
  zoomView,
} from '../../../packages/elements/src/learning-cascade/lib/picture-view.js';
import { shapePath } from '../../../packages/elements/src/learning-cascade/lib/shape-path.js';
import { verdictLine } from '../../../packages/elements/src/learning-cascade/lib/verdict-line.js';
import { learningCascadeEn } from '../../../packages/elements/src/locales/learning-cascade-en.js';
import { learningCascadeFr } from '../../../packages/elements/src/locales/learning-cascade-fr.js';

/** `a0 b1`: people and their waves; `a>b` confirmed, `a-b` only declared. */
function cascadeOf(people: string, taught: string): Cascade {
  const nodes = people.split(' ').map((text): CascadeNode => {
    const generation = text.length > 1 ? Number(text.slice(1)) : undefined;
    const isRoot = generation === 0;
    const id = text.slice(0, 1);
    return {
      id,
      kind: id === 'N' ? 'note' : 'person',
      isRoot,
      garden: undefined,
      generation,
      outcome: undefined,
    };
  });
  const edges = taught.split(' ').map((text): CascadeEdge => {
    const state = text[1] === '>' ? 'confirmed' : 'declared';
    return { from: text[0]!, to: text[2]!, state, badge: 'zQm' };
  });
  return { nodes, edges };
}

/** Everybody with those below her, as `a(b(c))`. */
function outline(cascade: Cascade): { readonly sources: string; readonly apart: string } {
  const index = indexCascade(cascade);
  const { sources, apart, learnersOf } = nestPeople(index);
  const write = (place: number): string => {
    const below = learnersOf(place).map(write).join(' ');
    return index.nodes[place]!.id + (below && `(${below})`);
  };
  return { sources: sources.map(write).join(' '), apart: apart.map(write).join(' ') };
}

test('everybody stands once in the list, in the wave after who taught her', () => {
  const cascade = cascadeOf('a0 b0 c1 d1 e2', 'a>c b>c b>d c>e d>e');
  assert.deepEqual(outline(cascade), { sources: 'a(c(e)) b(d)', apart: '' });
});

test('those whom nothing confirmed leads to stand apart, nested as well', () => {
  const cascade = cascadeOf('a0 b1 x y', 'a>b b-x x-y');
  assert.deepEqual(outline(cascade), { sources: 'a(b)', apart: 'x(y)' });
});

test('two who say that they learned from each other are both there, once', () => {
  const cascade = cascadeOf('a0 x y', 'x-y y-x');
  assert.deepEqual(outline(cascade), { sources: 'a', apart: 'x(y)' });
});

test('a note is nobody, and its learners stand where they would without it', () => {
  assert.deepEqual(outline(cascadeOf('N a0 b1 x', 'N-b a>b N-x')), { sources: 'a(b)', apart: 'x' });
});

test('an edge to nobody is not there', () => {
  const { edges } = indexCascade(cascadeOf('a0 b1', 'a>b a>z'));
  assert.equal(edges.length, 1);
});

const ids = ({ nodes }: Cascade): string => nodes.map(({ id }) => id).join('');

test('a person is shown with those before her and those after her', () => {
  const cascade = cascadeOf('a0 b0 c1 d1 e2 f3', 'a>c b>d c>e e>f a>d');
  assert.equal(ids(narrowCascade(cascade, { for: 'c', depth: null })), 'acef');
  assert.equal(ids(narrowCascade(cascade, { for: 'c', depth: 1 })), 'ace');
  assert.equal(ids(narrowCascade(cascade, { for: 'z', depth: null })), '');
});

test('a circle ends the search for those before her', () => {
  assert.equal(ids(narrowCascade(cascadeOf('x y z', 'x-y y-x y-z'), { for: 'x', depth: null })), 'xyz');
});

test('only the first waves are shown, with the notes that taught somebody in them', () => {
  const cascade = cascadeOf('N M a0 b1 c2', 'N-b M-c a>b b>c');
  const { edges, ...rest } = narrowCascade(cascade, { for: null, depth: 1 });
  assert.equal(ids({ edges, ...rest }), 'Nab');
  assert.equal(edges.length, 2);
});

test('forty gardens are told apart, by shape and colour together', () => {
  const looks = Array.from({ length: 40 }, (_, rank) => Object.values(gardenLook(rank)).join(' '));
  assert.equal(new Set(looks).size, 40);
  assert.equal(gardenLook(undefined).hue, undefined);
});

test('every shape has an outline that closes', () => {
  for (const shape of ['circle', 'square', 'triangle', 'diamond', 'hexagon', 'leaf'] as const)
    assert.match(shapePath(shape, 11), /^m[^NI]*z/);
});

test('there are four sentences for a chain, and no others', () => {
  const lines = (['verified', 'partial', 'to_reendorse', 'expired', 'refused'] as const).map((outcome) =>
    verdictLine(outcome, 2, learningCascadeFr).replaceAll('\u00a0', ' '),
  );
  assert.deepEqual(lines, [
    '✓ chaîne vérifiée jusqu’aux sources, par 2 chemins',
    '○ déclaré, pas encore confirmé',
    '↻ à réendosser',
    '↻ à réendosser',
    '✕ ne correspond pas',
  ]);
  assert.equal(verdictLine('verified', 1, learningCascadeEn), '✓ chain verified to the sources, by 1 path');
});

test('names stand among words as each language joins them', () => {
  const { learned, taught } = learningCascadeFr.personal;
  const bold = (text: string): string => `*${text}*`;
  assert.equal(learned(['Dan', 'Eve'], bold).join(''), 'J’ai appris de *Dan* et *Eve*');
  assert.equal(learned(['Eve'], bold).join(''), 'J’ai appris d’*Eve*');
  assert.equal(
    taught(2, 3, bold).join('').replaceAll('\u00a0', ' '),
    'j’ai transmis à *2 personnes* (3 en tout)',
  );
  assert.equal(taught(1, 1, bold).join('').replaceAll('\u00a0', ' '), 'j’ai transmis à *1 personne*');
  assert.equal(taught(0, 0, bold).join(''), 'je n’ai pas encore transmis');
});

test('an address says the name of a garden', () => {
  assert.equal(addressName('https://jdn.example/jardins/limaces/'), 'limaces');
  assert.equal(addressName('did:web:cergy.example'), 'cergy.example');
  assert.equal(addressName('https://wiki.example/?Gestion'), 'Gestion');
  assert.equal(addressName('https://a.example/caf%C3%A9'), 'café');
  assert.equal(addressName('https://a.example/%E0%A4%A'), '%E0%A4%A');
});

const FRAME = { width: 400, height: 300 };
const DRAWING = { width: 4000, height: 1000 };

test('all of a picture fits its frame, and no picture is drawn larger than it is', () => {
  const view = fitView(DRAWING, FRAME);
  assert.equal(view.k, 0.1);
  assert.equal(view.y, 100);
  assert.equal(fitView({ width: 100, height: 100 }, FRAME).k, 1);
});

test('what is zoomed at stays where it is', () => {
  const before = fitView(DRAWING, FRAME);
  const at = { x: 120, y: 140 };
  const after = zoomView(before, 3, at, before.k);
  const point = (view: typeof before): readonly number[] => [
    (at.x - view.x) / view.k,
    (at.y - view.y) / view.k,
  ];
  point(after).forEach((value, axis) => assert.ok(Math.abs(value - point(before)[axis]!) < 1e-6));
  assert.equal(zoomView(before, 1 / 100, at, before.k).k, before.k);
  assert.equal(zoomView(before, 1e6, at, before.k).k, 6);
});

test('a picture cannot be lost out of its frame', () => {
  const view = moveView(fitView(DRAWING, FRAME), -1e6, 1e6, DRAWING, FRAME);
  assert.ok(view.x + DRAWING.width * view.k > 0);
  assert.ok(view.y < FRAME.height);
  const centred = centreView(view, { x: 2000, y: 500 }, FRAME, 0.9);
  assert.deepEqual([centred.k * 2000 + centred.x, centred.k * 500 + centred.y], [200, 150]);
});
