import type { Drawing, DrawnEdge, DrawnNode } from '../drawing.js';
import { edgeCurve } from '../edge-curve.js';
import { shapePath, type Outline } from '../shape-path.js';

/** Everything of one look in one path: a picture of two thousand people has a few dozen elements. */
export interface DrawingPaths {
  readonly edges: readonly { readonly look: string; readonly width: number; readonly d: string }[];
  /** Where a chain is sealed. */
  readonly seals: string;
  readonly nodes: readonly { readonly look: string; readonly d: string }[];
  readonly ticks: string;
}

const SEAL = 3;

const KNOWN = new WeakMap<Drawing, DrawingPaths>();

/** Made once for each drawing. */
export function pathsOf(drawing: Drawing): DrawingPaths {
  const known = KNOWN.get(drawing) ?? makePaths(drawing);
  KNOWN.set(drawing, known);
  return known;
}

function makePaths(drawing: Drawing): DrawingPaths {
  const edges = new Map<string, string[]>();
  const seals: string[] = [];
  for (const edge of drawing.edges) {
    put(edges, `${edge.state} ${Math.round(edge.width * 2) / 2}`, curvePath(drawing, edge));
    if (isSealed(drawing, edge)) seals.push(sealOf(drawing, edge));
  }
  const nodes = new Map<string, string[]>();
  const ticks: string[] = [];
  for (const node of drawing.nodes) {
    put(nodes, lookOf(node), nodePath(node));
    if (node.isVerified) ticks.push(tickOf(node));
  }
  return {
    edges: [...edges].map(([key, d]) => {
      const [look = '', width = ''] = key.split(' ');
      return { look, width: Number(width), d: d.join('') };
    }),
    seals: seals.join(''),
    nodes: [...nodes].map(([look, d]) => ({ look, d: d.join('') })),
    ticks: ticks.join(''),
  };
}

export function curvePath(drawing: Drawing, edge: DrawnEdge): string {
  const [x0, y0, ...rest] = edgeCurve(drawing, edge).map(round);
  return `M${x0} ${y0}C${rest.join(' ')}`;
}

export function nodePath(node: DrawnNode, wider = 0): string {
  const { x, y, radius } = node;
  const whole = `M${round(x)} ${round(y)}${shapePath(outlineOf(node), radius + wider)}`;
  // Sources stand in a ring of their own shape.
  return node.isRoot && wider === 0
    ? `${whole}M${round(x)} ${round(y)}${shapePath(outlineOf(node), radius + 4)}`
    : whole;
}

function outlineOf({ kind, look }: DrawnNode): Outline {
  return kind === 'note' ? 'leaf' : look.shape;
}

/** The class names by which the styles know it. */
export function lookOf({ kind, look: { hue } }: DrawnNode): string {
  return `node ${kind} hue-${hue ?? 'none'}`;
}

function tickOf({ x, y, radius }: DrawnNode): string {
  const r = radius * 0.42;
  return `M${round(x - r)} ${round(y + r * 0.1)}l${round(r * 0.7)} ${round(r * 0.7)}l${round(r * 1.3)} ${round(-r * 1.5)}`;
}

/** A bundle to a whole garden is no chain that could be sealed. */
function isSealed({ nodes }: Drawing, { state, to }: DrawnEdge): boolean {
  return state === 'verified' && nodes[to]!.kind !== 'garden';
}

function sealOf(drawing: Drawing, edge: DrawnEdge): string {
  const curve = edgeCurve(drawing, edge);
  return `M${round(curve[6])} ${round(curve[7] - SEAL)}${shapePath('circle', SEAL)}`;
}

function put(groups: Map<string, string[]>, key: string, path: string): void {
  const group = groups.get(key);
  if (group) group.push(path);
  else groups.set(key, [path]);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
