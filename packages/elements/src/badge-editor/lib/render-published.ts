import { html, nothing, type TemplateResult } from 'lit';
import type { EditorWords } from '../../locales/badge-editor-words.js';
import { claimLink } from '../../lib/claim-link.js';
import type { EventDraft } from './editor-draft.js';
import { renderTile, type Tile } from './render-preview.js';

export interface Published {
  readonly id: string;
  readonly tile: Tile;
  readonly isWaiting: boolean;
  readonly level: number;
  readonly share: (link: string, name: string) => TemplateResult;
  /** What comes next: begin another one, or give the code of a room up. */
  readonly next: TemplateResult;
  readonly room: Room | null;
}

export interface Room {
  readonly event: EventDraft;
  readonly name: string;
  readonly code: string;
  readonly drawn: TemplateResult | undefined;
}

/** What was published, and how it is asked for. */
export function renderPublished(published: Published, words: EditorWords): TemplateResult {
  const { id, tile, isWaiting, level, share, next, room } = published;
  const link = claimLink(id);
  return html`<div class="result" part="published" tabindex="-1">
    <div class="screen">
      <div class="title done" role="heading" aria-level=${level}>${words.published.title(tile.name)}</div>
      ${isWaiting ? html`<p>${words.published.waiting}</p>` : nothing}
      <div class="shown">
        ${renderTile(tile, words)}
        <div>
          <p>${room ? words.room.next : words.published.next}</p>
          <p class="link"><a href=${link}>${words.published.ask}</a></p>
          ${share(new URL(link, location.href).href, tile.name)}
        </div>
      </div>
    </div>
    ${room ? renderRoom(room, level, words) : nothing}
    <div class="actions screen">${next}</div>
  </div>`;
}

/** The code, and the sheet that is hung up in the room: of the page, it alone is printed. */
function renderRoom(room: Room, level: number, { room: words, language }: EditorWords): TemplateResult {
  const { event, name, code, drawn } = room;
  const heading = level + 1;
  return html`<section class="room">
    <div class="screen">
      <div class="heading" role="heading" aria-level=${heading}>${words.title}</div>
      <p class="warning">${words.warning}</p>
    </div>
    <div class="sheet" part="sheet">
      <div class="workshop-name" role="heading" aria-level=${heading + 1}>${name}</div>
      <p>${hoursOf(event, language)}</p>
      <div class="qr">${drawn ?? nothing}</div>
      <ol>
        ${words.steps.map((step) => html`<li>${step}</li>`)}
      </ol>
      <p class="assisted">${words.assisted}</p>
    </div>
    <div class="screen">
      <div class="actions">
        <button class="main" type="button" @click=${() => print()}>${words.print}</button>
      </div>
      <details>
        <summary>${words.inLetters}</summary>
        <code class="letters">${code}</code>
      </details>
      <p>${words.after}</p>
    </div>
  </section>`;
}

function hoursOf({ opens, closes }: EventDraft, language: string): string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'short' });
  const [from, to] = [new Date(opens), new Date(closes)];
  return Number.isNaN(Number(from)) || Number.isNaN(Number(to)) ? '' : format.formatRange(from, to);
}
