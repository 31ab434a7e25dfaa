import type { PaintSize, PaintView } from './paint-scene.js';
import type { PreparedScene } from './prepare-scene.js';

export type Pen = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** One picture of a scene. */
export interface PaintFrame {
  readonly scene: PreparedScene;
  readonly view: PaintView;
  readonly size: PaintSize;
  /** Of a node, in CSS pixels. */
  readonly radius: number;
  /** Near enough for shapes, dots and seals to be told apart. Told from the scale alone, so that it holds however much is in sight. */
  readonly isNear: boolean;
  /** 1: everything is drawn. 2: every second thing, and without dots and seals, and so on. */
  readonly stride: number;
}

/** Nothing is drawn smaller, or it would be lost, nor larger. */
const MIN_RADIUS = 1.25;
const MAX_RADIUS = 16;
const NEAR = 3;

export function frameOf(scene: PreparedScene, view: PaintView, size: PaintSize, stride = 1): PaintFrame {
  const radius = radiusOf(scene, view);
  return { scene, view, size, radius, isNear: radius >= NEAR, stride };
}

/** Of a node, in CSS pixels. */
export const radiusOf = (scene: PreparedScene, view: PaintView): number =>
  Math.max(MIN_RADIUS, Math.min(MAX_RADIUS, scene.radius * view.scale));
