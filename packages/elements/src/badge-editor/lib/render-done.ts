import { html, type TemplateResult } from 'lit';
import type { EditorWords, Stage } from '../../locales/badge-editor-words.js';
import { claimLink } from '../../lib/claim-link.js';
import type { EditorDraft } from './editor-draft.js';
import { shownImage } from './image-of.js';
import { renderPublished, type Room } from './render-published.js';
import { renderSure } from './render-sure.js';

export interface Done {
  readonly draft: EditorDraft;
  readonly words: EditorWords;
  readonly creatorName: string;
  readonly isWaiting: boolean;
  readonly level: number;
  /** A model was named: the editor goes back to it. */
  readonly hasModel: boolean;
  readonly isAsking: boolean;
  readonly ask: (isAsking: boolean) => void;
  readonly begin: () => void;
  readonly share: (link: string, name: string) => TemplateResult;
  readonly drawCode: (text: string, label: string) => TemplateResult | undefined;
}

/** What is shown once it is published: with the code of the room until she is done with that. */
export function renderDone(done: Done): TemplateResult {
  const { draft, words, creatorName, isWaiting, level, share } = done;
  const { id, name, picture } = draft;
  const stage: Stage = draft.stage;
  const tile = { name, image: shownImage(picture), creatorName, stage };
  return renderPublished(
    { id, tile, isWaiting, level, share, next: renderNext(done), room: roomOf(done) },
    words,
  );
}

/** Whether the code of a room is still needed. */
export function hasRoom({ isPublished, event }: EditorDraft): boolean {
  return isPublished && event.code !== null;
}

function roomOf({ draft, words, drawCode }: Done): Room | null {
  const { id, name, event } = draft;
  if (!hasRoom(draft) || event.code === null) return null;
  const address = new URL(claimLink(id, event.code), location.href).href;
  const drawn = drawCode(address, words.room.codeLabel);
  return { event, name: event.name.trim() || name, code: event.code, drawn };
}

function renderNext({ draft, words, hasModel, isAsking, ask, begin }: Done): TemplateResult {
  const { done, sure, yes, no } = words.room;
  if (hasRoom(draft)) return renderSure({ verb: done, sure, yes, no }, isAsking, ask, begin);
  return html`<button type="button" class="another" @click=${begin}>
    ${hasModel ? words.published.again : words.published.another}
  </button>`;
}
