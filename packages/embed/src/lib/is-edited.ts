/** Editors of the hosts that show a page while it is being written. */
const SURFACES =
  '.ve-ce-surface,.mw-editform,.block-editor,.editor-styles-wrapper,.CodeMirror,.cm-editor,.ProseMirror,.d-editor';

/** True inside a text that somebody is writing: what stands there must be saved back as it was. */
export function isEdited(node: Element): boolean {
  return (
    (node as HTMLElement).isContentEditable || node.closest(`[contenteditable=true],${SURFACES}`) !== null
  );
}
