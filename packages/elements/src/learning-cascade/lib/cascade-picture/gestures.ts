import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface GestureTargets {
  readonly pan: (dx: number, dy: number) => void;
  readonly zoom: (factor: number, x: number, y: number) => void;
  readonly tap: (x: number, y: number, isCoarse: boolean) => void;
  readonly hover: (x: number, y: number) => void;
  /** Whether one finger moves the picture, and not the page. */
  readonly mayPan: () => boolean;
}

/** Pixels that a tap may slip. */
const SLIP = 5;

/** Turns pointers and the wheel into moves of a picture. */
export class Gestures implements ReactiveController {
  readonly #targets: GestureTargets;
  readonly #pointers = new Map<number, { readonly x: number; readonly y: number }>();
  #isTap = false;
  #start = { x: 0, y: 0 };

  constructor(host: ReactiveControllerHost, targets: GestureTargets) {
    this.#targets = targets;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#pointers.clear();
  }

  readonly down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    const point = pointOf(event);
    this.#pointers.set(event.pointerId, point);
    this.#isTap = this.#pointers.size === 1;
    this.#start = point;
  };

  readonly move = (event: PointerEvent): void => {
    const before = this.#pointers.get(event.pointerId);
    const point = pointOf(event);
    if (before === undefined) return this.#targets.hover(point.x, point.y);
    if (Math.hypot(point.x - this.#start.x, point.y - this.#start.y) > SLIP) this.#isTap = false;
    if (this.#isTap) return;
    (event.currentTarget as Element).setPointerCapture?.(event.pointerId);
    this.#pointers.set(event.pointerId, point);
    if (this.#pointers.size === 1) return this.#drag(event, before, point);
    this.#pinch(event.pointerId, before, point);
  };

  readonly up = (event: PointerEvent): void => {
    const wasDown = this.#pointers.delete(event.pointerId);
    if (wasDown && this.#isTap && event.type === 'pointerup') {
      const { x, y } = pointOf(event);
      this.#targets.tap(x, y, event.pointerType !== 'mouse');
    }
    this.#isTap = false;
  };

  /** The wheel alone is the page's; with a key, or as a pinch of a touch pad, it is the picture's. */
  readonly wheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const { x, y } = pointOf(event);
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 16 : event.deltaY;
    this.#targets.zoom(Math.exp(-Math.max(-60, Math.min(60, pixels)) / 120), x, y);
  };

  #drag(event: PointerEvent, before: { x: number; y: number }, point: { x: number; y: number }): void {
    if (event.pointerType === 'mouse' || this.#targets.mayPan())
      this.#targets.pan(point.x - before.x, point.y - before.y);
  }

  #pinch(id: number, before: { x: number; y: number }, point: { x: number; y: number }): void {
    const [, other] = [...this.#pointers].find(([one]) => one !== id) ?? [];
    if (other === undefined) return;
    const was = Math.hypot(before.x - other.x, before.y - other.y);
    const is = Math.hypot(point.x - other.x, point.y - other.y);
    const middle = { x: (point.x + other.x) / 2, y: (point.y + other.y) / 2 };
    this.#targets.pan((point.x - before.x) / 2, (point.y - before.y) / 2);
    if (was > 0) this.#targets.zoom(is / was, middle.x, middle.y);
  }
}

/** In pixels of the frame; the page may be scaled. */
function pointOf(event: MouseEvent): { readonly x: number; readonly y: number } {
  const frame = (event.currentTarget as Element).getBoundingClientRect();
  return { x: event.clientX - frame.left, y: event.clientY - frame.top };
}
