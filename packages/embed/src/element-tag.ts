import type { PlaceholderTag } from './placeholders/placeholder.js';

/** Every tag that this script brings to a page. */
export type ElementTag = PlaceholderTag | 'badge-provider';
