import type * as z from 'zod/mini';
import type { Missing } from '../missing.js';
import type { Scene } from '../scene.js';

export interface LeafAnswer {
  readonly ok: boolean;
  /** Empty where it is `ok`. */
  readonly missing: readonly Missing[];
  /** Separate paths from the roots, as far as they were counted. */
  readonly paths?: number;
  /** Reached by what is enough while a family is young. */
  readonly seed?: true;
}

/** One of the twelve patterns: what its JSON may say, and whether records fulfil it. */
export interface Leaf<F> {
  readonly schema: z.ZodMiniType<F>;
  judge(facts: F, scene: Scene): LeafAnswer;
}

/** Fulfilled when nothing is missing. */
export function answer(...missing: readonly (Missing | undefined)[]): LeafAnswer {
  const found = missing.filter((one) => one !== undefined);
  return { ok: found.length === 0, missing: found };
}
