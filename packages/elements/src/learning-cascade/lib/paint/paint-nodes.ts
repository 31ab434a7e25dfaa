import { firstOf } from './paint-edges.js';
import type { PaintFrame, Pen } from './paint-frame.js';
import type { NodeStyle } from './paint-scene.js';
import { traceShape } from './trace-shape.js';

/** In CSS pixels. */
const DOTS = [1.5, 2];

/** Draws the nodes of one bucket as one path: small squares from afar. */
export function paintNodes(pen: Pen, frame: PaintFrame, bucket: number): void {
  const { scene, isNear } = frame;
  const style = scene.nodeStyles[Math.floor(bucket / (scene.nodes.columns * scene.nodes.rows))];
  if (!style) return;
  pen.beginPath();
  traceNodes(pen, frame, bucket, style);
  const isHollow = isNear && style.outline === 'dotted';
  pen.fillStyle = isHollow ? scene.background : style.color;
  pen.fill();
  if (!isNear) return;
  pen.setLineDash(isHollow ? DOTS : []);
  pen.strokeStyle = isHollow ? style.color : scene.background;
  pen.lineWidth = isHollow ? 1.5 : 1;
  pen.stroke();
}

function traceNodes(pen: Pen, frame: PaintFrame, bucket: number, style: NodeStyle): void {
  const { scene, view, isNear, stride } = frame;
  const { x, y, nodes } = scene;
  const { left, top, scale } = view;
  const radius = frame.radius * (style.size ?? 1);
  const end = nodes.starts[bucket + 1]!;
  for (let at = firstOf(nodes.starts[bucket]!, stride); at < end; at += stride) {
    const node = nodes.items[at]!;
    const middleX = x[node]! * scale + left;
    const middleY = y[node]! * scale + top;
    if (isNear) traceShape(pen, style.shape, middleX, middleY, radius);
    else pen.rect(middleX - radius, middleY - radius, 2 * radius, 2 * radius);
  }
}
