import type { Opened } from '@commons-badges/recognition';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { claimLink } from '../../lib/claim-link.js';
import { foldText } from '../../lib/fold-text.js';
import type { ClaimScene } from './claim-scene.js';
import { nominationsOf } from './nominations-of.js';
import { ruleOf } from '../../lib/rule-of.js';
import { nameStanding, standingWith } from './standing-with.js';

export interface ListOptions {
  readonly models: readonly Opened<'model'>[];
  readonly query: string;
  readonly onSearch: (query: string) => void;
  readonly onChoose: (id: string, event: MouseEvent) => void;
}

/** More than one looks through at a glance. */
const GLANCE = 8;

/** The badges that can be asked for, each a tile that is a link. */
export function renderList(scene: ClaimScene, options: ListOptions): TemplateResult {
  const { models, query } = options;
  const { list } = scene.words;
  if (models.length === 0)
    return html`<p><b>${list.empty}</b></p>
      <p class="soft">${list.emptyNext}</p>
      <slot></slot>`;
  const wanted = foldText(query.trim());
  const found = models.filter(({ record }) => foldText(textOf(record)).includes(wanted));
  return html`<div class="title" role="heading" aria-level=${scene.level} tabindex="-1">${list.title}</div>
    ${models.length > GLANCE ? renderSearch(scene, options, found.length) : nothing}
    ${found.length === 0 ? renderNoMatch(scene, options) : nothing}
    <ul class="tiles" part="list">
      ${repeat(
        found,
        ({ record }) => record.id,
        (model) => renderTile(model, scene, options),
      )}
    </ul>`;
}

function textOf({ name, description = '', tag = [] }: Opened<'model'>['record']): string {
  return [name, description, ...tag].join(' ');
}

function renderSearch(
  { words: { list } }: ClaimScene,
  { models, query, onSearch }: ListOptions,
  found: number,
): TemplateResult {
  return html`<div class="search">
    <input
      type="search"
      aria-label=${list.search}
      placeholder=${list.search}
      .value=${query}
      @input=${(event: Event) => onSearch((event.target as HTMLInputElement).value)}
    />
    <span class="soft" role="status">${query.trim() ? list.found(found, models.length) : ''}</span>
  </div>`;
}

function renderNoMatch({ words: { list } }: ClaimScene, { onSearch }: ListOptions): TemplateResult {
  return html`<p>${list.noMatch}</p>
    <p><button type="button" @click=${() => onSearch('')}>${list.showAll}</button></p>`;
}

function renderTile(model: Opened<'model'>, scene: ClaimScene, { onChoose }: ListOptions): TemplateResult {
  const { id, name, description } = model.record;
  return html`<li class="tile" part="tile">
    ${scene.picture(model)}
    <div class="name" role="heading" aria-level=${scene.level + 1}>
      <a href=${claimLink(id)} @click=${(event: MouseEvent) => onChoose(id, event)}>${name}</a>
    </div>
    <div class="who">${description}</div>
    <div class="foot">${sayStanding(model, scene)}</div>
  </li>`;
}

function sayStanding(model: Opened<'model'>, { view, words }: ClaimScene): string {
  switch (nameStanding(standingWith(model, view))) {
    case 'mine':
      return words.list.mine;
    case 'waiting':
    case 'to-complete':
    case 'ready':
    case 'declined':
      return words.list.asked;
    default:
      return nominationsOf(model, ruleOf(model), view).length > 0 ? words.nomination.title : '';
  }
}
