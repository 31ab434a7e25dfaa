import type { ElementProblem } from './element-problem.js';

/** Something that is on its way: not asked for, asked for, there, or not to be had. */
export type Loadable<T> =
  | { readonly status: 'idle' }
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly problem: ElementProblem };
