/** The elements that an editor may place without writing their tag. */
export type PlaceholderTag =
  | 'badge-wall'
  | 'badge-card'
  | 'badge-verify'
  | 'badge-claim'
  | 'badge-editor'
  | 'badge-endorse'
  | 'badge-backpack'
  | 'learning-cascade';

/** What was read from a node of the page, before any of it is believed. */
export interface PlaceholderSource {
  readonly tag: PlaceholderTag;
  /** The value of `data-<name>` on the node, or null. */
  readonly data: (name: string) => string | null;
  /** The node's text, each `<br>` read as a newline. */
  readonly text: string;
  /** The absolute address of the node, or of the first link inside it. Empty when there is none. */
  readonly href: string;
  /** The absolute address of the page. */
  readonly page: string;
}
