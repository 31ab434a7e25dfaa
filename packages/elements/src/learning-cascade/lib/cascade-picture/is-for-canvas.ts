import type { Drawing } from '../drawing.js';

/** As many are drawn as shapes that the page itself keeps; more of them, on a canvas. */
const MOST_SHAPES = 2000;

export function isForCanvas({ nodes }: Drawing): boolean {
  return nodes.length > MOST_SHAPES;
}
