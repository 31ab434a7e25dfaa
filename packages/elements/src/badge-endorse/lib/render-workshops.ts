import type { Opened } from '@commons-badges/recognition';
import { html, nothing, type TemplateResult } from 'lit';
import { nameOf } from '../../lib/name-of.js';
import { renderTrouble } from '../../lib/render-trouble.js';
import type { EndorseScene } from './endorse-scene.js';
import { formatMoment } from './format-day.js';
import { attendancesOf, type Workshops } from './workshops.js';

/** The workshops that the reader organises; nothing where there are none. */
export function renderWorkshops(workshops: Workshops, scene: EndorseScene): unknown {
  const { view, words, level } = scene;
  const mine = view.dossier.of('event').filter(({ record }) => record.organiser === view.me?.did);
  if (mine.length === 0) return nothing;
  return html`<section class="events" part="events">
    <div class="title" role="heading" aria-level=${level}>${words.events.title}</div>
    ${mine.map((event) => renderWorkshop(event, workshops, scene))}
    <div role="status">${workshops.awarded ? html`<p class="done">${workshops.awarded}</p>` : nothing}</div>
  </section>`;
}

function renderWorkshop(event: Opened<'event'>, workshops: Workshops, scene: EndorseScene): TemplateResult {
  const { words, level } = scene;
  const { name, opens, closes } = event.record;
  const hours = words.events.hours(formatMoment(opens, words.rules), formatMoment(closes, words.rules));
  // A list of anybody else counts for nothing, and must not keep her from closing her own.
  const closure = scene.view.dossier
    .of('closure')
    .find(
      ({ record }) => record.event.digest === event.digest && record.organiser === event.record.organiser,
    );
  return html`<div class="panel event">
    <div role="heading" aria-level=${level + 1} class="sentence">${name}</div>
    <p class="soft">${hours}</p>
    ${
      closure
        ? html`<p>${words.events.closed(closure.record.digests.length)}</p>`
        : renderList(event, workshops, scene)
    }
  </div>`;
}

function renderList(event: Opened<'event'>, workshops: Workshops, scene: EndorseScene): TemplateResult {
  const { words, view } = scene;
  const present = attendancesOf(event, view.dossier);
  if (present.length === 0) return html`<p>${words.events.nobody}</p>`;
  const { maxClaims, id } = event.record;
  const listed = present.filter(({ record }) => workshops.isListed(record.id)).length;
  return html`<fieldset>
      <legend>${words.events.present}</legend>
      ${present.map(({ record }) => renderPerson(record, workshops, scene))}
    </fieldset>
    ${listed > maxClaims ? html`<p class="trouble" role="alert">${words.events.tooMany(listed, maxClaims)}</p>` : nothing}
    ${renderTrouble(workshops.refusal, scene)}
    ${
      workshops.early === id
        ? html`<div class="sure" role="alert">
            <p>${words.events.early}</p>
            <div class="actions">
              <button type="button" class="main" @click=${() => workshops.close(event, scene, true)}>
                ${words.events.closeYes}
              </button>
              <button type="button" @click=${() => workshops.stay()}>${words.events.closeNo}</button>
            </div>
          </div>`
        : html`<div class="actions">
            <button
              type="button"
              class="main"
              ?disabled=${listed > maxClaims}
              @click=${() => workshops.close(event, scene)}
            >
              ${words.events.close}
            </button>
          </div>`
    }`;
}

function renderPerson(
  { id, subject, assistedBy }: Opened<'attendance'>['record'],
  workshops: Workshops,
  { view, words }: EndorseScene,
): TemplateResult {
  const check = (event: Event): void => workshops.list(id, (event.target as HTMLInputElement).checked);
  return html`<label class="choice"
    ><input type="checkbox" .checked=${workshops.isListed(id)} @change=${check} /><span
      >${nameOf(subject, view, words)}${
        assistedBy ? html`<small>${words.events.helpedBy(nameOf(assistedBy, view, words))}</small>` : nothing
      }</span
    ></label
  >`;
}
