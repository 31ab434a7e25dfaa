import type { CascadeEdge } from '@commons-badges/recognition';
import type { CascadeScene } from './cascade-scene.js';
import { drawPerson, MARGIN, RADIUS } from './draw-person.js';
import type { DrawnEdge, DrawnHead, DrawnNode, Drawing } from './drawing.js';
import { addressName } from './address-name.js';
import type { Garden } from './gardens-of.js';
import { gardenLook } from './garden-look.js';

/** What stands in one place of the picture: a person, or those of a garden in one wave, or the notes. */
interface Cell {
  readonly id: string;
  readonly column: number;
  readonly row: number;
  readonly places: number[];
  readonly isSingle: boolean;
}

interface Column {
  readonly id: string;
  readonly garden: Garden | undefined;
  readonly isOpen: boolean;
}

const NOTES = 'notes';
const HEAD = 64;
const ROW = 66;
const STATES: readonly CascadeEdge['state'][] = ['declared', 'confirmed', 'verified'];

/**
 * A large community by waves and gardens: each garden is a column, each wave a row, and those of a garden in a wave are one
 * shape, unless the garden is open. Gardens teach each other both ways, so that no order of whole gardens would lead downward.
 */
export function drawByGarden(scene: CascadeScene, open: ReadonlySet<string>, room: number): Drawing {
  const { columns, rows, cells, cellOf } = cellsOf(scene, open);
  const widths = columnWidths(columns, cells, room);
  const nodes: DrawnNode[] = [];
  const x = placeCells(cells, widths, scene, cellOf);
  for (const [at, cell] of cells.entries())
    nodes.push(drawCell(cell, columns[cell.column]!, x[at]!, widths.least, scene));
  const width = Math.max(room, widths.total + MARGIN.left + MARGIN.right);
  return {
    nodes,
    edges: bundlesOf(scene, cellOf),
    rows: rows.map((wave, row) => ({
      y: HEAD + MARGIN.top + row * ROW,
      text: wave === undefined ? scene.words.picture.apart : scene.words.picture.wave(wave),
    })),
    heads: columns.map((column, at) => headOf(column, widths, at, scene)),
    width,
    height: HEAD + MARGIN.top + Math.max(0, rows.length - 1) * ROW + MARGIN.bottom,
    isGrouped: true,
    ids: cells.map(({ id }) => id),
    layout: undefined,
  };
}

function cellsOf({ index, gardens }: CascadeScene, open: ReadonlySet<string>) {
  const columns: Column[] = gardens.all.map((garden) => {
    const id = `garden:${garden.address}`;
    return { id, garden, isOpen: open.has(id) };
  });
  const hasOthers = index.nodes.some(({ garden }) => garden === undefined);
  if (hasOthers) columns.push({ id: 'garden:', garden: undefined, isOpen: open.has('garden:') });
  const columnOf = new Map(columns.map(({ id }, at) => [id, at]));
  const waves = index.nodes.flatMap(({ kind, generation }) => (kind === 'note' ? [] : [generation]));
  const known = [...new Set(waves)].filter((wave) => wave !== undefined).sort((a, b) => a - b);
  const rows = waves.includes(undefined) ? [...known, undefined] : known;
  const rowOf = new Map(rows.map((wave, row) => [wave, row]));
  const byId = new Map<string, number>();
  const cells: Cell[] = [];
  const cellOf = index.nodes.map(({ kind, garden, generation }, place) => {
    const column = columnOf.get(`garden:${garden ?? ''}`) ?? columns.length - 1;
    const row = kind === 'note' ? 0 : (rowOf.get(generation) ?? 0);
    const isSingle = columns[column]!.isOpen;
    const id = isSingle ? `${place}` : kind === 'note' ? NOTES : `${column} ${row}`;
    const known = byId.get(id);
    if (known === undefined) byId.set(id, cells.push({ id, column, row, places: [place], isSingle }) - 1);
    else cells[known]!.places.push(place);
    return known ?? cells.length - 1;
  });
  return { columns, rows, cells, cellOf };
}

interface Widths {
  /** Of a closed garden. */
  readonly least: number;
  readonly starts: readonly number[];
  readonly total: number;
}

/** Open gardens are as wide as their widest wave; the others share what is left. */
function columnWidths(columns: readonly Column[], cells: readonly Cell[], room: number): Widths {
  const most = columns.map(() => 1);
  const counts = new Map<string, number>();
  for (const { column, row, isSingle, id } of cells) {
    if (!isSingle && id !== NOTES) continue;
    const key = `${column} ${row}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    most[column] = Math.max(most[column]!, count);
  }
  const open = columns.map(({ isOpen }, at) => (isOpen ? Math.max(64, most[at]! * 32 + 24) : 0));
  const taken = open.reduce((sum, one) => sum + one, 0);
  const closed = open.filter((one) => one === 0).length;
  const free = (room - MARGIN.left - MARGIN.right - taken) / Math.max(1, closed);
  const least = Math.min(130, Math.max(30, free));
  const starts: number[] = [];
  let total = 0;
  for (const one of open) {
    starts.push(MARGIN.left + total);
    total += one || least;
  }
  return { least, starts: [...starts, MARGIN.left + total], total };
}

/** People of an open garden stand in their wave as near as can be below those who taught them. */
function placeCells(
  cells: readonly Cell[],
  { starts }: Widths,
  { index }: CascadeScene,
  cellOf: readonly number[],
): readonly number[] {
  const x: number[] = cells.map(({ column }) => (starts[column]! + starts[column + 1]!) / 2);
  const bands = new Map<string, number[]>();
  cells.forEach(({ column, row, isSingle, id }, at) => {
    if (!isSingle && id !== NOTES) return;
    const key = `${row} ${column}`;
    bands.set(key, [...(bands.get(key) ?? []), at]);
  });
  const rowOf = (key: string): number => Number(key.split(' ')[0]);
  for (const [, band] of [...bands].sort(([a], [b]) => rowOf(a) - rowOf(b))) {
    const wish = new Map(band.map((at) => [at, teacherX(cells[at]!.places[0]!, index, cellOf, x) ?? x[at]!]));
    band.sort((a, b) => wish.get(a)! - wish.get(b)! || a - b);
    const [from, to] = [starts[cells[band[0]!]!.column]!, starts[cells[band[0]!]!.column + 1]!];
    band.forEach((at, place) => (x[at] = from + ((to - from) * (place + 0.5)) / band.length));
  }
  return x;
}

function teacherX(
  place: number,
  index: CascadeScene['index'],
  cellOf: readonly number[],
  x: readonly number[],
): number | undefined {
  const edges = index.up[place]!;
  if (edges.length === 0) return undefined;
  return edges.reduce((sum, edge) => sum + x[cellOf[index.from[edge]!]!]!, 0) / edges.length;
}

function drawCell(cell: Cell, column: Column, x: number, width: number, scene: CascadeScene): DrawnNode {
  const y = HEAD + MARGIN.top + cell.row * ROW;
  const { words, index } = scene;
  if (cell.isSingle) return { ...drawPerson(cell.places[0]!, x, y, scene), foot: RADIUS };
  const people = cell.places.length;
  const radius = Math.max(4, Math.min(width * 0.42, 30, 4 + Math.sqrt(people) * 2.4));
  const isNotes = cell.id === NOTES;
  return {
    place: undefined,
    kind: isNotes ? 'note' : 'garden',
    x,
    y,
    radius,
    foot: radius,
    look: column.garden?.look ?? gardenLook(undefined),
    isRoot: cell.places.some((place) => index.nodes[place]!.isRoot),
    isVerified: false,
    label: '',
    said: isNotes ? words.legend.note : words.picture.groupOf(nameOf(column, scene), people),
    garden: isNotes ? undefined : column.id,
  };
}

function headOf(column: Column, { starts }: Widths, at: number, scene: CascadeScene): DrawnHead {
  const x = (starts[at]! + starts[at + 1]!) / 2;
  return { x, y: HEAD, text: nameOf(column, scene) };
}

function nameOf({ garden }: Column, { words }: CascadeScene): string {
  return garden === undefined ? words.noGarden : garden.name || addressName(garden.address);
}

/** All that leads from one place of the picture to another, as one line. */
function bundlesOf({ index }: CascadeScene, cellOf: readonly number[]): readonly DrawnEdge[] {
  const bundles = new Map<number, number[]>();
  index.edges.forEach((_, edge) => {
    const [from, to] = [cellOf[index.from[edge]!]!, cellOf[index.to[edge]!]!];
    if (from === to) return;
    const key = from * index.nodes.length + to;
    const bundle = bundles.get(key);
    if (bundle) bundle.push(edge);
    else bundles.set(key, [edge]);
  });
  return [...bundles].map(([key, edges]) => {
    const best = Math.max(...edges.slice(0, 1000).map((edge) => STATES.indexOf(index.edges[edge]!.state)));
    return {
      from: Math.floor(key / index.nodes.length),
      to: key % index.nodes.length,
      state: STATES[best]!,
      place: edges.length === 1 ? edges[0] : undefined,
      width: 1.25 + Math.min(4, Math.log2(edges.length)),
    };
  });
}
