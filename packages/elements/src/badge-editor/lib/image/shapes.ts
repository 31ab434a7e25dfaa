/** The outline of a badge, on a square of 100. */
export const SHAPES = {
  leaf: 'M50 6C82 10 96 40 88 66 80 90 56 96 34 92 12 86 4 62 12 40 18 20 32 8 50 6Z',
  hexagon: 'M50 4 90 27V73L50 96 10 73V27Z',
  drop: 'M50 4C70 30 88 46 88 66A38 30 0 0 1 12 66C12 46 30 30 50 4Z',
  round: 'M50 4A46 46 0 1 1 49.9 4Z',
  arch: 'M14 96V46A36 40 0 0 1 86 46V96Z',
} as const;

export type Shape = keyof typeof SHAPES;
