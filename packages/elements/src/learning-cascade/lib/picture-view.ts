/** How a drawing lies in its frame: a point of it stands at `k · point + (x, y)` pixels. */
export interface PictureView {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const MAX_ZOOM = 6;

/** All of it in view, no larger than it was drawn. */
export function fitView(drawing: Size, frame: Size): PictureView {
  const k = Math.min(1, frame.width / drawing.width, frame.height / drawing.height);
  return {
    k,
    x: (frame.width - drawing.width * k) / 2,
    y: Math.max(0, (frame.height - drawing.height * k) / 2),
  };
}

/** Larger or smaller around a point of the frame, that stays where it is. */
export function zoomView(
  view: PictureView,
  factor: number,
  at: { readonly x: number; readonly y: number },
  least: number,
): PictureView {
  const k = Math.min(MAX_ZOOM, Math.max(Math.min(least, view.k), view.k * factor));
  const by = k / view.k;
  return { k, x: at.x - (at.x - view.x) * by, y: at.y - (at.y - view.y) * by };
}

/** Moved, but never out of its frame: a part of it is always in view. */
export function moveView(view: PictureView, dx: number, dy: number, drawing: Size, frame: Size): PictureView {
  return {
    k: view.k,
    x: within(view.x + dx, frame.width, drawing.width * view.k),
    y: within(view.y + dy, frame.height, drawing.height * view.k),
  };
}

/** A point of the drawing in the middle of the frame, large enough to be read. */
export function centreView(
  view: PictureView,
  point: { readonly x: number; readonly y: number },
  frame: Size,
  least: number,
): PictureView {
  const k = Math.max(view.k, least);
  return { k, x: frame.width / 2 - point.x * k, y: frame.height / 2 - point.y * k };
}

function within(start: number, frame: number, length: number): number {
  const room = Math.min(80, frame / 4);
  return Math.min(frame - room, Math.max(room - length, start));
}
