import type { JsonObject } from '../json.js';
import type { Problem } from '../problems.js';
import { checkShape } from './check-shape.js';
import { furtherKinds } from './further-kinds.js';
import { openBadges3FurtherShapes } from './open-badges-3-further-shapes.js';

/** Compares a credential with the whole model of OB 3.0 and CLR 2.0. */
export function checkFurtherShape(credential: JsonObject, shape: string): Problem[] {
  return checkShape(credential, shape, openBadges3FurtherShapes, furtherKinds);
}
