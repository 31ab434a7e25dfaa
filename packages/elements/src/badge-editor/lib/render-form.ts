import { html, nothing, type TemplateResult } from 'lit';
import type { Editing } from './editing.js';
import { shownImage } from './image-of.js';
import { licenceName } from './licences.js';
import { renderPicture } from './render-picture.js';
import { renderPlace, renderSharing } from './render-place.js';
import { renderTile } from './render-preview.js';
import { renderWords } from './render-words.js';
import { renderRule } from './rule/render-rule.js';

export interface FormParts {
  readonly level: number;
  readonly authorName: string;
  /** What stands before all, where something does. */
  readonly notice: unknown;
  readonly isSending: boolean;
  readonly failure: string | undefined;
  readonly onPublish: (event: SubmitEvent) => void;
  readonly startOver: TemplateResult;
}

/** Everything on one page, in five parts, with the badge as it will look beside them. */
export function renderForm(editing: Editing, parts: FormParts): TemplateResult {
  const { words, draft, around } = editing;
  const { sections } = words;
  const section = (title: string, content: unknown): TemplateResult =>
    html`<section>
      <div class="heading" role="heading" aria-level=${parts.level + 1}>${title}</div>
      ${content}
    </section>`;
  const tile = {
    name: draft.name,
    image: shownImage(draft.picture),
    creatorName: parts.authorName,
    stage: draft.stage,
  };
  return html`<form novalidate part="form" @submit=${parts.onPublish}>
    <div class="intro">
      <div class="title" role="heading" aria-level=${parts.level}>${titleOf(editing)}</div>
      ${parts.notice} ${renderLead(editing)}
      <p class="hint">${around.isCommunity ? words.inCommunityName : words.inOwnName} ${words.draftKept}</p>
    </div>
    <div class="sections">
      ${section(sections.words, renderWords(editing))} ${section(sections.picture, renderPicture(editing))}
      ${section(sections.rule, renderRule(editing))} ${section(sections.place, renderPlace(editing))}
      <section>${renderSharing(editing)}</section>
    </div>
    <div class="aside" role="group" aria-label=${sections.preview}>
      <div class="label" aria-hidden="true">${sections.preview}</div>
      ${renderTile(tile, words)}
    </div>
    ${renderEnd(editing, parts)}
  </form>`;
}

function titleOf({ words, origin }: Editing): string {
  if (!origin) return words.title;
  const { name } = origin.model.record;
  return origin.isFork ? words.forkTitle(name) : words.versionTitle(name);
}

function renderLead({ words, origin }: Editing): TemplateResult {
  if (!origin) return html`<p>${words.lead}</p>`;
  if (!origin.isFork) return html`<p>${words.versionLead}</p>`;
  const { name, licence } = origin.model.record;
  return html`<p class="attribution">
    ${words.forkLead(name, origin.creatorName, licence ? licenceName(licence) : words.noLicence)}
  </p>`;
}

function renderEnd({ words, origin, troubles }: Editing, parts: FormParts): TemplateResult {
  const verb = origin && !origin.isFork ? words.publishVersion : words.publish;
  return html`<div class="end">
    <div role="alert">
      ${troubles.size > 0 ? html`<p class="trouble">${words.left(troubles.size)}</p>` : nothing}
      ${parts.failure === undefined ? nothing : html`<p class="trouble">${parts.failure}</p>`}
    </div>
    <div class="actions">
      <button class="main" aria-disabled=${parts.isSending}>
        ${parts.isSending ? words.publishing : verb}
      </button>
      ${parts.startOver}
    </div>
  </div>`;
}
