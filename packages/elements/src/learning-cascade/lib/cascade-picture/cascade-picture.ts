import { html, LitElement, nothing, render, type PropertyValues, type TemplateResult } from 'lit';
import type { LearningCascadeWords } from '../../../locales/learning-cascade-words.js';
import { controlsStyles } from '../../../styles/controls.styles.js';
import { tokens } from '../../../styles/tokens.js';
import { looksStyles } from '../../looks.styles.js';
import { linkDrawing, type DrawingLinks, type Way } from '../drawing-links.js';
import type { Drawing } from '../drawing.js';
import { pick, type Picked } from '../pick.js';
import { centreView, fitView, moveView, zoomView, type PictureView, type Size } from '../picture-view.js';
import { pathsOf, type DrawingPaths } from './drawing-paths.js';
import { CanvasLayer } from './canvas-layer.js';
import { Gestures } from './gestures.js';
import { isForCanvas } from './is-for-canvas.js';
import { pictureStyles } from './picture.styles.js';
import { renderDrawing } from './render-drawing.js';

const WAYS: Readonly<Record<string, Way>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};
/** Pixels of reach, for a mouse and for a finger. */
const REACH = { fine: 8, coarse: 18 };
const STEP = 1.4;

/**
 * @summary The picture of a cascade: zoomed, moved, and walked through along its edges. Used inside `learning-cascade`, which
 * gives it what to draw.
 *
 * @csspart frame - Where the picture lies.
 * @csspart controls - Larger, smaller, all of it.
 */
export class CascadePicture extends LitElement {
  static override styles = [tokens, controlsStyles, looksStyles, pictureStyles];
  static override properties = {
    drawing: { attribute: false },
    words: { attribute: false },
    start: { attribute: false },
    describe: { attribute: false },
    onOpen: { attribute: false },
    onRoom: { attribute: false },
  };

  declare drawing: Drawing;
  declare words: LearningCascadeWords;
  /** The node that the walk begins at. */
  declare start: number | undefined;
  /** What a screen reader says of a node. */
  declare describe: (node: number) => string;
  declare onOpen: (picked: Picked) => void;
  /** There is more or less room than there was. */
  declare onRoom: () => void;

  readonly #gestures: Gestures = new Gestures(this, {
    pan: (dx, dy) => this.#show(moveView(this.#view, dx, dy, this.drawing, this.#frame)),
    zoom: (factor, x, y) => this.#zoom(factor, { x, y }),
    tap: (x, y, isCoarse) => this.#tap(x, y, isCoarse),
    hover: (x, y) => this.#point(this.#find(x, y, REACH.fine)),
    mayPan: () => this.#view.k > fitView(this.drawing, this.#frame).k * 1.01,
  });
  readonly #canvas = new CanvasLayer(this);
  // What it changes in turn waits for the next frame: an observer that is told again at once complains.
  readonly #sizes = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));
  #frame: Size = { width: 0, height: 0 };
  #view: PictureView = { k: 1, x: 0, y: 0 };
  #paths: DrawingPaths | undefined;
  #links: DrawingLinks | undefined;
  #at: number | undefined;
  #pointed: Picked | undefined;
  #isMoved = false;
  #isOnCanvas = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#sizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
  }

  /** Brings somebody into the middle. */
  show(node: number): void {
    this.#at = node;
    this.#pointed = undefined;
    this.#isMoved = true;
    this.#show(centreView(this.#view, this.drawing.nodes[node]!, this.#frame, 0.9));
  }

  override focus(): void {
    this.renderRoot.querySelector<SVGSVGElement>('.frame')?.focus();
  }

  /** Draws all of it once more, whatever is in view, for as long as somebody makes something of it. */
  drawWhole<T>(use: (svg: SVGSVGElement) => T): T {
    const place = document.createElement('div');
    place.className = 'whole';
    this.renderRoot.append(place);
    const { drawing } = this;
    const scene = { paths: pathsOf(drawing), links: this.#links!, current: undefined, drawing };
    render(renderDrawing({ ...scene, view: { k: 1, x: 0, y: 0 }, frame: drawing }), place);
    try {
      return use(place.querySelector('svg')!);
    } finally {
      place.remove();
    }
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('drawing')) return;
    const was = this.#at === undefined ? undefined : changed.get('drawing')?.ids[this.#at];
    const at = was === undefined ? -1 : this.drawing.ids.indexOf(was);
    this.#at = at < 0 ? undefined : at;
    this.#pointed = undefined;
    this.#isOnCanvas = isForCanvas(this.drawing);
    this.#paths = this.#isOnCanvas ? undefined : pathsOf(this.drawing);
    this.#links = linkDrawing(this.drawing);
    this.#layFrame();
  }

  protected override updated(): void {
    const canvas = this.renderRoot.querySelector('canvas');
    this.#canvas.show(canvas, this.drawing, this.#view, this.#frame);
  }

  protected override firstUpdated(): void {
    // The browser listens to wheels without being stopped, unless it is told that it may be.
    const frame = this.renderRoot.querySelector('.frame');
    frame?.addEventListener('wheel', this.#gestures.wheel as EventListener, { passive: false });
  }

  protected override render(): TemplateResult {
    const { picture } = this.words;
    const node = this.#at;
    return html`<div
        class="frame ${this.#pointed ? 'pointing' : ''}"
        part="frame"
        role="application"
        tabindex="0"
        aria-label=${picture.label}
        aria-describedby="help"
        @pointerdown=${this.#gestures.down}
        @pointermove=${this.#gestures.move}
        @pointerup=${this.#gestures.up}
        @pointercancel=${this.#gestures.up}
        @pointerleave=${() => this.#point(undefined)}
        @keydown=${this.#press}
        @focus=${this.#enter}
      >
        ${this.#isOnCanvas ? html`<canvas aria-hidden="true"></canvas>` : nothing}
        ${
          this.#links
            ? renderDrawing({
                drawing: this.drawing,
                paths: this.#paths,
                links: this.#links,
                view: this.#view,
                frame: this.#frame,
                current: this.#pointed ?? (node === undefined ? undefined : { what: 'node', at: node }),
              })
            : nothing
        }
      </div>
      <p id="help" class="unseen">${picture.help}</p>
      <p class="unseen" aria-live="polite">${node === undefined ? nothing : this.describe(node)}</p>
      <div class="controls" part="controls">
        ${this.#renderControl('−', picture.zoomOut, () => this.#zoom(1 / STEP))}
        ${this.#renderControl('+', picture.zoomIn, () => this.#zoom(STEP))}
        <button type="button" @click=${() => this.#fit()}>${picture.fit}</button>
      </div>`;
  }

  #renderControl(sign: string, label: string, onClick: () => void): TemplateResult {
    return html`<button type="button" class="round" aria-label=${label} title=${label} @click=${onClick}>
      <span aria-hidden="true">${sign}</span>
    </button>`;
  }

  #measure(): void {
    if (!this.isConnected || !this.hasUpdated || this.clientWidth === this.#frame.width) return;
    this.#layFrame();
    this.requestUpdate();
    this.onRoom();
  }

  /** As high as all of it needs, but no higher than most of the window. */
  #layFrame(): void {
    const { drawing } = this;
    const width = this.clientWidth || 600;
    const k = Math.min(1, width / drawing.width);
    const height = Math.min(drawing.height * k, Math.max(280, innerHeight * 0.75));
    this.#frame = { width, height: Math.round(Math.max(160, height)) };
    if (!this.#isMoved) this.#view = fitView(drawing, this.#frame);
  }

  #fit(): void {
    this.#isMoved = false;
    this.#show(fitView(this.drawing, this.#frame));
  }

  #zoom(factor: number, at = { x: this.#frame.width / 2, y: this.#frame.height / 2 }): void {
    this.#isMoved = true;
    const view = zoomView(this.#view, factor, at, fitView(this.drawing, this.#frame).k);
    this.#show(moveView(view, 0, 0, this.drawing, this.#frame));
  }

  #show(view: PictureView): void {
    this.#view = view;
    this.requestUpdate();
  }

  #find(x: number, y: number, reach: number): Picked | undefined {
    const { k, x: left, y: top } = this.#view;
    return pick(this.drawing, (x - left) / k, (y - top) / k, reach / k);
  }

  #point(picked: Picked | undefined): void {
    if (picked?.what === this.#pointed?.what && picked?.at === this.#pointed?.at) return;
    this.#pointed = picked;
    this.requestUpdate();
  }

  #tap(x: number, y: number, isCoarse: boolean): void {
    const picked = this.#find(x, y, isCoarse ? REACH.coarse : REACH.fine);
    if (picked === undefined) return;
    if (picked.what === 'node') this.#at = picked.at;
    this.requestUpdate();
    this.onOpen(picked);
  }

  readonly #enter = (): void => {
    this.#at ??= this.start ?? (this.drawing.nodes.length > 0 ? 0 : undefined);
    this.requestUpdate();
  };

  readonly #press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const way = WAYS[event.key];
    if (way) this.#walk(way);
    else if (event.key === '+' || event.key === '=') this.#zoom(STEP);
    else if (event.key === '-') this.#zoom(1 / STEP);
    else if (event.key === '0') this.#fit();
    else if ((event.key === 'Enter' || event.key === ' ') && this.#at !== undefined)
      this.onOpen({ what: 'node', at: this.#at });
    else return;
    event.preventDefault();
  };

  /** Along the edges; whoever is walked to is in view. */
  #walk(way: Way): void {
    if (this.#at === undefined) return;
    const next = this.#links?.step(this.#at, way);
    if (next === undefined) return;
    this.#at = next;
    this.#pointed = undefined;
    const { x, y } = this.drawing.nodes[next]!;
    const [left, top] = [x * this.#view.k + this.#view.x, y * this.#view.k + this.#view.y];
    const { width, height } = this.#frame;
    const isInView = left > 24 && left < width - 24 && top > 24 && top < height - 24;
    this.#show(isInView ? this.#view : centreView(this.#view, { x, y }, this.#frame, 0));
  }
}
