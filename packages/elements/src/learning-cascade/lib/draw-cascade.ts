import type { CascadeNode } from '@commons-badges/recognition';
import { carryOver, cascadeGraph, layoutCascade } from '@commons-badges/recognition/cascade-layout.js';
import type { LearningCascadeWords } from '../../locales/learning-cascade-words.js';
import type { CascadeScene } from './cascade-scene.js';
import { drawByGarden } from './draw-by-garden.js';
import { drawPerson, MARGIN, ROW } from './draw-person.js';
import type { DrawnRow, Drawing } from './drawing.js';

export interface DrawingWish {
  /** Gardens whose people are drawn one by one; null: all. */
  readonly open: ReadonlySet<string> | null;
  /** Pixels that there are from side to side. */
  readonly room: number;
  readonly previous: Drawing | undefined;
}

/** As many are drawn one by one (recognition §2.8). */
const MAX_SINGLE = 60;
/** More would keep the page from answering while crossings are looked for. */
const MOST_FINE = 800;
const COLUMN = { least: 16, min: 30, max: 170 };
/** A picture that is wider than it is high by more than this is a thread: its waves stand further apart. */
const WIDEST = 3;
const FURTHEST = 480;

/** Puts everybody in her place: wave below wave; above 60, by gardens. */
export function drawCascade(scene: CascadeScene, wish: DrawingWish): Drawing {
  const isLarge = scene.index.nodes.length > MAX_SINGLE;
  return isLarge && wish.open !== null
    ? drawByGarden(scene, wish.open, wish.room)
    : drawOneByOne(scene, wish, isLarge);
}

function drawOneByOne(scene: CascadeScene, { room, previous }: DrawingWish, isLarge: boolean): Drawing {
  const { index } = scene;
  const graph = cascadeGraph({ nodes: index.nodes, edges: index.edges });
  const before = previous?.layout ? carryOver(previous.ids, previous.layout, graph.ids) : undefined;
  const isHuge = index.nodes.length > MOST_FINE;
  const quality = isHuge ? 'fast' : 'fine';
  const layout = layoutCascade(graph, { quality, ...(before && { previous: before }) });
  const sides = MARGIN.left + MARGIN.right;
  const column = Math.min(
    COLUMN.max,
    Math.max(isHuge ? COLUMN.least : COLUMN.min, (room - sides) / Math.max(1, layout.width)),
  );
  // What is narrower than its place stands in the middle of it.
  const width = Math.max(room, layout.width * column + sides);
  const row = Math.min(FURTHEST, Math.max(ROW, width / WIDEST / Math.max(1, layout.height)));
  const left = MARGIN.left + (width - sides - layout.width * column) / 2;
  const nodes = graph.ids.map((id, at) => {
    const place = index.placeOf(id)!;
    const person = drawPerson(place, left + layout.x[at]! * column, MARGIN.top + layout.y[at]! * row, scene);
    // Among many, names come only with zooming in: lines begin at the people themselves.
    const radius = isHuge ? column * 0.36 : person.radius;
    return isLarge ? { ...person, radius, foot: radius } : person;
  });
  return {
    nodes,
    edges: index.edges.map(({ state }, place) => ({
      from: graph.from[place]!,
      to: graph.to[place]!,
      state,
      place,
      width: 1.5,
    })),
    rows: rowsOf(
      graph.ids.map((id) => index.nodes[index.placeOf(id)!]!),
      layout.layer,
      row,
      scene.words,
    ),
    heads: [],
    width,
    height: layout.height * row + MARGIN.top + MARGIN.bottom,
    isGrouped: isLarge,
    ids: graph.ids,
    layout,
  };
}

/** A row is named by its wave, where all in it are of one: who learned of several stands below the last of them. */
function rowsOf(
  nodes: readonly CascadeNode[],
  layer: Uint32Array,
  height: number,
  { picture }: LearningCascadeWords,
): readonly DrawnRow[] {
  const waves = new Map<number, Set<number>>();
  nodes.forEach(({ generation }, at) => {
    const row = layer[at]!;
    if (!waves.has(row)) waves.set(row, new Set());
    if (generation !== undefined) waves.get(row)!.add(generation);
  });
  return [...waves]
    .sort(([a], [b]) => a - b)
    .map(([row, [wave, other]]) => ({
      y: MARGIN.top + row * height,
      text: wave === undefined || other !== undefined ? '' : picture.wave(wave),
    }));
}
