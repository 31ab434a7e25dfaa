import { createCellFinder } from './buckets.js';
import type { PaintView } from './paint-scene.js';
import type { PreparedScene } from './prepare-scene.js';

/**
 * The node nearest to a point, no further from it than `reach`; of two as near, the one of the lower number. The point and
 * `reach` are in CSS pixels. Undefined where there is none.
 */
export function findNode(
  { nodes, x, y, nodeStyles }: PreparedScene,
  { left, top, scale }: PaintView,
  point: { readonly x: number; readonly y: number },
  reach: number,
): number | undefined {
  const { columns, rows, bounds, starts, items } = nodes;
  const cellOf = createCellFinder(bounds, columns, rows);
  const [px, py, far] = [(point.x - left) / scale, (point.y - top) / scale, reach / scale];
  const first = cellOf(px - far, py - far);
  const last = cellOf(px + far, py + far);
  let found: number | undefined;
  let nearest = far * far;
  const look = (bucket: number): void => {
    for (let at = starts[bucket]!; at < starts[bucket + 1]!; at += 1) {
      const node = items[at]!;
      const distance = (x[node]! - px) ** 2 + (y[node]! - py) ** 2;
      if (distance > nearest || (distance === nearest && found !== undefined && found < node)) continue;
      nearest = distance;
      found = node;
    }
  };
  for (let row = Math.floor(first / columns); row <= Math.floor(last / columns); row += 1) {
    for (let column = first % columns; column <= last % columns; column += 1) {
      for (let style = 0; style < nodeStyles.length; style += 1)
        look((style * rows + row) * columns + column);
    }
  }
  return found;
}
