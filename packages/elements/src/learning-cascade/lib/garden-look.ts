import { SHAPES, type Shape } from './paint/paint-scene.js';

export { SHAPES, type Shape };

/** How the people of a garden are drawn. */
export interface GardenLook {
  readonly shape: Shape;
  /** Degrees. Undefined: no garden, no colour. */
  readonly hue: number | undefined;
}

/** Eight, so that beside five shapes no pair comes twice before the fortieth garden. */
const HUES = [150, 205, 85, 290, 30, 345, 245, 55] as const;
const NO_GARDEN: GardenLook = { shape: 'circle', hue: undefined };

/** The look of the garden of this rank; the largest is the first. */
export function gardenLook(rank: number | undefined): GardenLook {
  if (rank === undefined) return NO_GARDEN;
  return { shape: SHAPES[rank % SHAPES.length]!, hue: HUES[rank % HUES.length]! };
}
