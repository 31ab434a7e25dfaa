import type { Shape } from './paint-scene.js';

type Pen = Pick<CanvasRenderingContext2D, 'moveTo' | 'lineTo' | 'closePath' | 'rect' | 'arc'>;

/** Corners round a circle of radius 1, clockwise from the first; sized so that all shapes look about equally large. */
const CORNERS: Readonly<Record<Exclude<Shape, 'circle' | 'square'>, readonly (readonly [number, number])[]>> =
  {
    triangle: polygon(3, 1.45),
    diamond: polygon(4, 1.25),
    hexagon: polygon(6, 1.1),
  };
const HALF_SQUARE = 0.89;

function polygon(corners: number, size: number): readonly (readonly [number, number])[] {
  return Array.from({ length: corners }, (_, corner) => {
    const angle = (2 * Math.PI * corner) / corners - Math.PI / 2;
    return [size * Math.cos(angle), size * Math.sin(angle)] as const;
  });
}

/** The largest that any shape reaches from its middle, beside its radius. */
export const REACH = 1.45;

/** Adds a shape to the path. */
export function traceShape(pen: Pen, shape: Shape, x: number, y: number, radius: number): void {
  if (shape === 'circle') {
    pen.moveTo(x + radius, y);
    pen.arc(x, y, radius, 0, 2 * Math.PI);
    return;
  }
  if (shape === 'square') {
    const half = HALF_SQUARE * radius;
    pen.rect(x - half, y - half, 2 * half, 2 * half);
    return;
  }
  CORNERS[shape].forEach(([right, down], corner) => {
    if (corner === 0) pen.moveTo(x + right * radius, y + down * radius);
    else pen.lineTo(x + right * radius, y + down * radius);
  });
  pen.closePath();
}
