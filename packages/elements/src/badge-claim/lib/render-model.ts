import type { BadgeRule, Opened } from '@commons-badges/recognition';
import { phraseOf } from '@commons-badges/recognition/rules.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { ClaimScene } from './claim-scene.js';
import { nameOf } from '../../lib/name-of.js';

/**
 * What a badge is: picture, name, what it is for, how it is reached, who wrote it. `middle`: what is going on with it, which goes
 * before all that is known already.
 */
export function renderModel(
  model: Opened<'model'>,
  rule: BadgeRule | undefined,
  scene: ClaimScene,
  middle: unknown,
): TemplateResult {
  const { name } = model.record;
  const isAbout = middle !== nothing;
  const facts = renderFacts(model, rule, scene);
  return html`<div class="model" part="model">
      ${scene.picture(model)}
      <div class="title" role="heading" aria-level=${scene.level} tabindex="-1">${name}</div>
    </div>
    ${middle}
    ${
      isAbout
        ? html`<details class="about">
            <summary>${scene.words.model.about}</summary>
            ${facts}
          </details>`
        : facts
    }`;
}

function renderFacts(model: Opened<'model'>, rule: BadgeRule | undefined, scene: ClaimScene): TemplateResult {
  const { description, criteria } = model.record;
  const { words } = scene;
  return html`<div class="facts">
    ${description ? html`<p class="description">${description}</p>` : nothing}
    <dl>
      ${criteria.narrative ? renderFact(words.model.criteria, criteria.narrative) : nothing}
      ${renderFact(words.model.rule, rule ? phraseOf(rule, words.rules) : words.model.unreadableRule)}
      ${rule && rule.validFor === undefined ? renderFact(words.model.validity, words.model.forever) : nothing}
      ${renderFact(words.model.writtenBy, sayOrigin(model, scene))}
    </dl>
  </div>`;
}

function renderFact(term: string, text: string): TemplateResult {
  return html`<div>
    <dt>${term}</dt>
    <dd>${text}</dd>
  </div>`;
}

function sayOrigin({ record }: Opened<'model'>, { view, words }: ClaimScene): string {
  const { creator, licence } = record;
  const id = typeof creator === 'string' ? creator : creator?.id;
  const isOurs = id === undefined || id === view.dossier.community;
  const who = isOurs ? words.model.community : nameOf(id, view, words);
  return licence === undefined ? who : `${who} · ${words.model.licence(licence)}`;
}
