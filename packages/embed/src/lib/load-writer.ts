/** Elements that no page waits for: in which something is written, or which show a whole community. */
export type WriterTag =
  'badge-backpack' | 'badge-claim' | 'badge-editor' | 'badge-endorse' | 'learning-cascade';

const WRITERS: Readonly<Record<WriterTag, () => Promise<unknown>>> = {
  'badge-backpack': () => import('@commons-badges/elements/badge-backpack/define.js'),
  'badge-claim': () => import('@commons-badges/elements/badge-claim/define.js'),
  'badge-endorse': () => import('@commons-badges/elements/badge-endorse/define.js'),
  'learning-cascade': () => import('@commons-badges/elements/learning-cascade/define.js'),
  'badge-editor': () => import('@commons-badges/elements/badge-editor/define.js'),
};

/** Loads the code of one of them. It stands apart, so that the script of pages that only show badges stays small. */
export function loadWriter(tag: WriterTag): Promise<unknown> {
  return WRITERS[tag]();
}
