import { html, type TemplateResult } from 'lit';
import type { EditorWords, Stage } from '../../locales/badge-editor-words.js';

export interface Tile {
  readonly name: string;
  readonly image: string;
  readonly creatorName: string;
  readonly stage: Stage;
}

/** The badge as it will stand among others. Its picture is described where it is made. */
export function renderTile({ name, image, creatorName, stage }: Tile, words: EditorWords): TemplateResult {
  return html`<div class="tile" part="preview">
    <img class="image" src=${image} alt="" />
    <div class="name">${name.trim() || words.unnamed}</div>
    <div class="who">${creatorName}</div>
    <div class="foot">${words.stages[stage].label}</div>
  </div>`;
}
