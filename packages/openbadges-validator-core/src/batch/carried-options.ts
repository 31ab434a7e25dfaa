import type { VerifyManyOptions } from '../verify-many-options.js';
import type { VerifyOptions } from '../verify-options.js';

/** The options that say how a badge is judged: all that is not about how the batch is run. */
export type CarriedOptions = Omit<VerifyOptions, 'fetch' | 'signal'>;

const OF_THE_BATCH: ReadonlySet<string> = new Set<keyof VerifyManyOptions>([
  'fetch',
  'signal',
  'order',
  'onProgress',
  'cache',
  'cacheScope',
  'workers',
  'createWorker',
]);

export function carriedOptions(options: VerifyManyOptions): CarriedOptions {
  return Object.fromEntries(Object.entries(options).filter(([name]) => !OF_THE_BATCH.has(name)));
}
