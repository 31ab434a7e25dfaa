/** A rectangle from (0, 0) on, and how far beyond its edges counts as within. */
export interface ClipArea {
  readonly width: number;
  readonly height: number;
  readonly reach: number;
}

/**
 * Which part of a line lies in an area, as shares of its length from its start (Liang and Barsky's way). Undefined where none
 * does.
 */
export function clipLine(
  x: number,
  y: number,
  right: number,
  down: number,
  { width, height, reach }: ClipArea,
): readonly [number, number] | undefined {
  let start = 0;
  let end = 1;
  const cut = (step: number, room: number): boolean => {
    if (step === 0) return room >= 0;
    if (step < 0) start = Math.max(start, room / step);
    else end = Math.min(end, room / step);
    return true;
  };
  const isIn =
    cut(-right, x + reach) &&
    cut(right, width + reach - x) &&
    cut(-down, y + reach) &&
    cut(down, height + reach - y);
  return isIn && start <= end ? [start, end] : undefined;
}
