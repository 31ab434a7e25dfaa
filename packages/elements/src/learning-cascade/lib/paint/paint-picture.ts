import type { Buckets } from './buckets.js';
import { paintEdges } from './paint-edges.js';
import type { PaintFrame, Pen } from './paint-frame.js';
import { paintNodes } from './paint-nodes.js';
import type { PaintSize, PaintView } from './paint-scene.js';
import type { PreparedScene } from './prepare-scene.js';
import { REACH } from './trace-shape.js';

/** Lines and seals reach that far beyond their ends, in CSS pixels. */
const LINE_REACH = 8;

/** Readies the canvas for a picture in CSS pixels, and fills it with the background. */
export function startPicture(pen: Pen, { width, height, pixelRatio }: PaintSize, background: string): void {
  pen.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
  pen.lineCap = 'butt';
  pen.lineJoin = 'miter';
  pen.fillStyle = background;
  pen.fillRect(0, 0, width, height);
}

/** What of a scene is to be drawn, as buckets in the order of drawing: first the edges, then the nodes over them. */
export interface PaintPlan {
  readonly edges: readonly number[];
  readonly nodes: readonly number[];
  /** How many things lie in them. */
  readonly edgeCount: number;
  readonly nodeCount: number;
}

/** Without a size: all there is, in sight or not. */
export function planPicture(
  scene: PreparedScene,
  view: PaintView,
  radius: number,
  size?: PaintSize,
): PaintPlan {
  const largest = scene.nodeStyles.reduce((most, one) => Math.max(most, one.size ?? 1), 1);
  const edges = bucketsIn(scene.edges, view, LINE_REACH, size);
  const nodes = bucketsIn(scene.nodes, view, radius * REACH * largest + 2, size);
  return { edges, nodes, edgeCount: countIn(scene.edges, edges), nodeCount: countIn(scene.nodes, nodes) };
}

function bucketsIn(
  { starts, boxes }: Buckets,
  { left, top, scale }: PaintView,
  reach: number,
  size: PaintSize | undefined,
): readonly number[] {
  const found: number[] = [];
  for (let bucket = 0, at = 0; bucket + 1 < starts.length; bucket += 1, at += 4) {
    if (starts[bucket] === starts[bucket + 1]) continue;
    const isSeen =
      !size ||
      (boxes[at]! * scale + left <= size.width + reach &&
        boxes[at + 1]! * scale + left >= -reach &&
        boxes[at + 2]! * scale + top <= size.height + reach &&
        boxes[at + 3]! * scale + top >= -reach);
    if (isSeen) found.push(bucket);
  }
  return found;
}

const countIn = ({ starts }: Buckets, buckets: readonly number[]): number =>
  buckets.reduce((sum, bucket) => sum + starts[bucket + 1]! - starts[bucket]!, 0);

/** Draws some buckets of a plan from the place `start` on, and says where to go on; undefined once all is drawn. */
export function paintBuckets(
  pen: Pen,
  frame: PaintFrame,
  { edges, nodes }: PaintPlan,
  start = 0,
  many = Infinity,
): number | undefined {
  const all = edges.length + nodes.length;
  const end = Math.min(all, start + many);
  for (let at = start; at < end; at += 1) {
    if (at < edges.length) paintEdges(pen, frame, edges[at]!);
    else paintNodes(pen, frame, nodes[at - edges.length]!);
  }
  return end < all ? end : undefined;
}
