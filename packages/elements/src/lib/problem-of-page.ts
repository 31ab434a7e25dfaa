import type { ElementProblem } from './element-problem.js';
import { toProblem } from './to-problem.js';

/** How browsers say that a part of the page did not come. */
const NOT_LOADED = /dynamically imported module|importing a module script failed/i;

/** The problem inside an error; also of a part of the page that could not be loaded. Everything else is thrown on. */
export function problemOfPage(cause: unknown): ElementProblem {
  const isNotLoaded = cause instanceof TypeError && NOT_LOADED.test(cause.message);
  return isNotLoaded ? { code: 'page.not_loaded' } : toProblem(cause);
}
