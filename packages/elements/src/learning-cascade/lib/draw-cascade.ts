import type { CascadeNode } from '@commons-badges/recognition';
import {
  carryOver,
  cascadeGraph,
  groupByGarden,
  layoutCascade,
  type GardenNode,
  type GroupedCascade,
  type GroupedEdge,
} from '@commons-badges/recognition/cascade-layout.js';
import type { CascadeScene } from './cascade-scene.js';
import type { DrawnEdge, DrawnNode, DrawnRow, Drawing } from './drawing.js';
import { gardenLook } from './garden-look.js';

export interface DrawingWish {
  /** Gardens whose people are drawn one by one; null: all. */
  readonly open: ReadonlySet<string> | null;
  /** Pixels that there are from side to side. */
  readonly room: number;
  readonly previous: Drawing | undefined;
}

const ROW = 92;
const COLUMN = { min: 30, max: 170 };
const RADIUS = 11;
const MARGIN = { x: 48, top: 40, bottom: 44 };

/** Puts everybody in her place: wave below wave, as wide as there is room. */
export function drawCascade(scene: CascadeScene, { open, room, previous }: DrawingWish): Drawing {
  const grouped = open === null ? ungrouped(scene) : groupByGarden(scene.index.cascade, open);
  const graph = cascadeGraph({ nodes: grouped.nodes, edges: grouped.edges });
  const layout = layoutCascade(
    graph,
    previous ? { previous: carryOver(previous.ids, previous.columns, graph.ids) } : {},
  );
  const column = Math.min(
    COLUMN.max,
    Math.max(COLUMN.min, (room - 2 * MARGIN.x) / Math.max(1, layout.width)),
  );
  // What is narrower than its place stands in the middle of it.
  const width = Math.max(room, layout.width * column + 2 * MARGIN.x);
  const left = (width - layout.width * column) / 2;
  const byId = new Map(grouped.nodes.map((node) => [node.id, node]));
  const nodes = graph.ids.map((id, at) =>
    drawNode(byId.get(id)!, left + layout.x[at]! * column, MARGIN.top + layout.y[at]! * ROW, scene),
  );
  return {
    nodes,
    edges: grouped.edges.map((edge, at) => drawEdge(edge, graph.from[at]!, graph.to[at]!, scene)),
    rows: rowsOf(
      graph.ids.map((id) => byId.get(id)!),
      layout.layer,
    ),
    width,
    height: layout.height * ROW + MARGIN.top + MARGIN.bottom,
    isGrouped: grouped.isGrouped,
    ids: graph.ids,
    columns: layout.x,
  };
}

function ungrouped({ index }: CascadeScene): GroupedCascade {
  const edges = index.edges.map((edge) => ({ ...edge, edges: [edge] }));
  return { nodes: index.nodes, edges, isGrouped: index.nodes.length > 60 };
}

function drawNode(node: CascadeNode | GardenNode, x: number, y: number, scene: CascadeScene): DrawnNode {
  if (node.kind === 'garden') return drawGarden(node, x, y, scene);
  const place = scene.index.placeOf(node.id)!;
  return {
    place,
    kind: node.kind,
    x,
    y,
    radius: RADIUS,
    look: scene.gardens.lookOf(place),
    isRoot: node.isRoot,
    isVerified: node.outcome === 'verified',
    label: scene.isNamed(place) ? scene.nameOf(place) : '',
    garden: undefined,
  };
}

function drawGarden(node: GardenNode, x: number, y: number, { gardens, words }: CascadeScene): DrawnNode {
  const garden = gardens.all.find(({ address }) => address === node.garden);
  const people = node.people + node.ghosts;
  return {
    place: undefined,
    kind: 'garden',
    x,
    y,
    // As much ink as people, within what can be told and what fits.
    radius: Math.min(30, 12 + Math.sqrt(people) * 1.6),
    look: garden?.look ?? gardenLook(undefined),
    isRoot: node.roots > 0,
    isVerified: false,
    label: words.picture.groupOf(garden?.name ?? words.noGarden, people),
    garden: node.id,
  };
}

function drawEdge(edge: GroupedEdge, from: number, to: number, { index }: CascadeScene): DrawnEdge {
  const [only] = edge.edges.length === 1 ? edge.edges : [];
  return {
    from,
    to,
    state: edge.state,
    place: only === undefined ? undefined : index.edgeOf(only),
    width: 1.5 + Math.min(4, Math.log2(edge.edges.length)),
  };
}

function rowsOf(nodes: readonly (CascadeNode | GardenNode)[], layer: Uint32Array): readonly DrawnRow[] {
  const waves = new Map<number, number | null>();
  nodes.forEach(({ kind, generation }, at) => {
    if (kind === 'note') return;
    const row = layer[at]!;
    const wave = kind === 'garden' ? null : (generation ?? null);
    waves.set(row, !waves.has(row) || waves.get(row) === wave ? wave : null);
  });
  return [...waves]
    .sort(([a], [b]) => a - b)
    .map(([row, generation]) => ({ y: MARGIN.top + row * ROW, generation: generation ?? undefined }));
}
