import { findNode } from './find-node.js';
import { frameOf, radiusOf } from './paint-frame.js';
import { paintBuckets, planPicture, startPicture } from './paint-picture.js';
import type { PaintScene, PaintSize, PaintView } from './paint-scene.js';
import { prepareScene, type PreparedScene } from './prepare-scene.js';
import { paintStill } from './paint-still.js';

/** So many nodes, and so many edges, are drawn while the view moves; of more, every second, every fourth and so on. */
const BUDGET = 6_000;
/** After so many milliseconds without a change the view counts as still. */
const STILL = 120;
/** A finger or a pointer finds a node that is no further away, in CSS pixels. */
const TOUCH = 12;

/**
 * Draws a cascade on a canvas. While the view moves, a share of it where there is much; once it is still, exactly all, without
 * keeping the page from answering meanwhile. The same scene, size and view come to the same picture.
 */
export class CascadePainter {
  readonly #canvas: HTMLCanvasElement;
  readonly #pen: CanvasRenderingContext2D | null;
  #scene: PreparedScene | undefined;
  #view: PaintView = { left: 0, top: 0, scale: 1 };
  #size: PaintSize = { width: 0, height: 0, pixelRatio: 1 };
  #frame = 0;
  #stop = new AbortController();
  #whenExact: (() => void)[] = [];
  #isExact = false;

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
    this.#pen = canvas.getContext('2d', { alpha: false });
  }

  setScene(scene: PaintScene): void {
    this.#scene = prepareScene(scene);
    this.#change();
  }

  /** Sizes the canvas to whole device pixels. How large it is on the page is for its styles to say. */
  setSize(size: PaintSize): void {
    this.#size = size;
    this.#canvas.width = Math.max(1, Math.round(size.width * size.pixelRatio));
    this.#canvas.height = Math.max(1, Math.round(size.height * size.pixelRatio));
    this.#change();
  }

  setView(view: PaintView): void {
    this.#view = view;
    this.#change();
  }

  /** Resolves once all that is in sight is drawn. */
  exact(): Promise<void> {
    return this.#isExact ? Promise.resolve() : new Promise((resolve) => this.#whenExact.push(resolve));
  }

  /** The number of the node at a point of the canvas, in CSS pixels. */
  nodeAt(x: number, y: number): number | undefined {
    if (!this.#scene) return undefined;
    const radius = radiusOf(this.#scene, this.#view);
    return findNode(this.#scene, this.#view, { x, y }, Math.max(TOUCH, radius));
  }

  /** Lets go of what is under way. Whatever changes afterwards is drawn again. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#stop.abort();
  }

  #change(): void {
    this.#isExact = false;
    this.#stop.abort();
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#paint());
  }

  #paint(): void {
    this.#frame = 0;
    const scene = this.#scene;
    if (!scene || !this.#pen) return;
    const plan = planPicture(scene, this.#view, radiusOf(scene, this.#view), this.#size);
    const share = Math.max(plan.edgeCount, plan.nodeCount) / BUDGET;
    const stride = 2 ** Math.max(0, Math.ceil(Math.log2(share)));
    startPicture(this.#pen, this.#size, scene.background);
    paintBuckets(this.#pen, frameOf(scene, this.#view, this.#size, stride), plan);
    if (stride === 1) this.#finish();
    else this.#paintOnceStill(scene);
  }

  #paintOnceStill(scene: PreparedScene): void {
    const stop = new AbortController();
    this.#stop = stop;
    const wait = setTimeout(() => {
      void paintStill(scene, this.#view, this.#size, stop.signal).then((picture) => {
        if (!picture || !this.#pen) return;
        this.#pen.setTransform(1, 0, 0, 1, 0, 0);
        this.#pen.drawImage(picture, 0, 0);
        this.#finish();
      });
    }, STILL);
    stop.signal.addEventListener('abort', () => clearTimeout(wait), { once: true });
  }

  #finish(): void {
    this.#isExact = true;
    for (const tell of this.#whenExact.splice(0)) tell();
  }
}
