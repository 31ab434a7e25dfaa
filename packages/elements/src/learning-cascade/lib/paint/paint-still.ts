import { frameOf } from './paint-frame.js';
import { paintBuckets, planPicture, startPicture } from './paint-picture.js';
import type { PaintSize, PaintView } from './paint-scene.js';
import type { PreparedScene } from './prepare-scene.js';

/** In milliseconds; well below 50, from which on a page is felt to hang. */
const SLICE = 8;
/** So many buckets are drawn between two looks at the clock. */
const BUCKETS_AT_ONCE = 6;

/**
 * Draws all that is in sight on a canvas of its own, a little at a time. Undefined if it is stopped before.
 */
export async function paintStill(
  scene: PreparedScene,
  view: PaintView,
  size: PaintSize,
  signal: AbortSignal,
): Promise<OffscreenCanvas | undefined> {
  const { width, height, pixelRatio } = size;
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(width * pixelRatio)),
    Math.max(1, Math.round(height * pixelRatio)),
  );
  // Kept in memory that is read at once: what was drawn can then be waited for, rather than pile up until the end.
  const pen = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (!pen) return undefined;
  const frame = frameOf(scene, view, size);
  const plan = planPicture(scene, view, frame.radius, size);
  startPicture(pen, size, scene.background);
  let next: number | undefined = 0;
  while (next !== undefined) {
    const end = performance.now() + SLICE;
    do {
      next = paintBuckets(pen, frame, plan, next, BUCKETS_AT_ONCE);
      pen.getImageData(0, 0, 1, 1);
    } while (next !== undefined && performance.now() < end);
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return undefined;
  }
  return canvas;
}
