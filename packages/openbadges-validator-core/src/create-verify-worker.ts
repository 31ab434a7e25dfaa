import type { VerifyWorker } from './verify-many-options.js';

/**
 * Starts `verify-worker.js` beside this module, for `verifyMany(badges, { createWorker: createVerifyWorker })` in a browser.
 * Bundlers know this form and bundle the worker as well. Throws where there are no workers, where the script is of another
 * origin than the page, and where a policy forbids it; `verifyMany` then does without.
 */
export function createVerifyWorker(): VerifyWorker {
  return new Worker(new URL('./verify-worker.js', import.meta.url), { type: 'module' });
}
