import type { ReactiveController, ReactiveElement } from 'lit';
import type { Drawing } from '../drawing.js';
import type { CascadePainter } from '../paint/cascade-painter.js';
import type { PictureView, Size } from '../picture-view.js';
import { paperBehind } from './paper-behind.js';

/** Draws what is too much for shapes. The code for it comes when it is first needed. */
export class CanvasLayer implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #schemes = matchMedia('(prefers-color-scheme: dark)');
  #painter: CascadePainter | undefined;
  #canvas: HTMLCanvasElement | undefined;
  #drawing: Drawing | undefined;
  #size = '';

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#schemes.addEventListener('change', this.#repaint);
  }

  hostDisconnected(): void {
    this.#schemes.removeEventListener('change', this.#repaint);
    this.#painter?.stop();
  }

  /** `canvas`: where it is drawn, or null where shapes are enough. */
  show(canvas: HTMLCanvasElement | null, drawing: Drawing, view: PictureView, frame: Size): void {
    if (canvas === null) return this.#forget();
    void this.#paint(canvas, drawing, view, frame);
  }

  async #paint(canvas: HTMLCanvasElement, drawing: Drawing, view: PictureView, frame: Size): Promise<void> {
    if (canvas !== this.#canvas) {
      this.#forget();
      this.#canvas = canvas;
      const { CascadePainter } = await import('../paint/cascade-painter.js');
      if (canvas !== this.#canvas) return;
      this.#painter ??= new CascadePainter(canvas);
      // What was asked for while the code came.
      return this.#host.requestUpdate();
    }
    const painter = this.#painter;
    if (painter === undefined) return;
    const size = [frame.width, frame.height, devicePixelRatio].join(' ');
    if (size !== this.#size) painter.setSize({ ...frame, pixelRatio: devicePixelRatio });
    this.#size = size;
    if (drawing !== this.#drawing) {
      this.#drawing = drawing;
      const { paintSceneOf } = await import('./paint-scene-of.js');
      const { colourOf, paper } = this.#colours();
      painter.setScene(paintSceneOf(drawing, colourOf, paper));
    }
    painter.setView({ left: view.x, top: view.y, scale: view.k });
  }

  #forget(): void {
    this.#painter?.stop();
    this.#painter = this.#canvas = this.#drawing = undefined;
    this.#size = '';
  }

  readonly #repaint = (): void => {
    this.#drawing = undefined;
    this.#host.requestUpdate();
  };

  /** What the styles say: a canvas has none of its own. */
  #colours(): { readonly colourOf: (look: string) => string; readonly paper: string } {
    const { renderRoot } = this.#host;
    const probe = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    const colourOf = (look: string): string => {
      probe.setAttribute('class', look);
      renderRoot.querySelector('.frame svg')?.append(probe);
      const { stroke } = getComputedStyle(probe);
      probe.remove();
      return stroke;
    };
    return { colourOf, paper: paperBehind(this.#canvas!) };
  }
}
