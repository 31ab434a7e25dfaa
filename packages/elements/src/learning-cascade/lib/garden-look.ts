/** Shapes that are told apart at 14 pixels and without colour. */
export const SHAPES = ['circle', 'square', 'triangle', 'diamond', 'hexagon', 'pentagon', 'cross'] as const;
export type Shape = (typeof SHAPES)[number];

/** How the people of a garden are drawn. */
export interface GardenLook {
  readonly shape: Shape;
  /** Degrees. Undefined: no garden, no colour. */
  readonly hue: number | undefined;
}

/** Seven, as far from each other as the shapes beside them: with seven shapes no pair comes twice before the fiftieth garden. */
const HUES = [150, 205, 85, 290, 30, 345, 55] as const;
const NO_GARDEN: GardenLook = { shape: 'circle', hue: undefined };

/** The look of the garden of this rank; the largest is the first. */
export function gardenLook(rank: number | undefined): GardenLook {
  if (rank === undefined) return NO_GARDEN;
  const shift = Math.floor(rank / SHAPES.length);
  return { shape: SHAPES[rank % SHAPES.length]!, hue: HUES[(rank + shift) % HUES.length]! };
}
