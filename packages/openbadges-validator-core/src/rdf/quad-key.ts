import type { Quad } from './quad.js';

/** The same for two quads that say the same. */
export function quadKey({ subject, predicate, object, graph }: Quad): string {
  return `${subject} ${predicate} ${object} ${graph}`;
}
