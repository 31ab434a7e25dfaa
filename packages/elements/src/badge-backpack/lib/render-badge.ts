import type { HeldBadge, Opened } from '@commons-badges/recognition';
import { idOf } from '@commons-badges/recognition/records.js';
import { html, nothing, type TemplateResult } from 'lit';
import { nameOf } from '../../lib/name-of.js';
import { newId } from '@commons-badges/recognition/records.js';
import type { Asking } from './asking.js';
import type { BackpackScene } from './backpack-scene.js';
import { jsonFile, pngFile, svgFile } from './badge-files.js';
import type { Files } from './files.js';
import type { Leaving } from './leaving.js';
import { pictureOf } from './picture-of.js';
import { pocketFile } from './pocket-file.js';
import { printBadge } from './print-badge.js';
import { renderConsent } from './render-consent.js';

export interface BadgeParts {
  readonly asking: Asking;
  readonly files: Files;
  readonly leaving: Leaving;
}

/** One badge: what it is, who endorsed it, where it is shown, and how it is taken along. */
export function renderBadge(held: HeldBadge, scene: BackpackScene, parts: BadgeParts): TemplateResult {
  const { badge, standing } = held;
  const { words, level } = scene;
  const { name } = badge.record.credentialSubject.achievement;
  const day = new Intl.DateTimeFormat(words.rules, { dateStyle: 'long' }).format(
    Date.parse(badge.record.validFrom),
  );
  return html`<article class="badge panel" part="badge">
    <img class="image" part="image" src=${pictureOf(badge.record)} alt="" />
    <div class="what">
      <div class="sentence" role="heading" aria-level=${level + 1}>${name}</div>
      <p class="soft">${words.badges.standing[standing]} · ${words.badges.since(day)}</p>
      ${renderEndorsers(badge, scene)}
    </div>
    <div class="more">
      ${
        standing === 'good' || standing === 'expired'
          ? html`<details>
                <summary>${words.consent.title}</summary>
                ${renderConsent(scene, parts.asking, badge.record.id)}
              </details>
              ${renderDownloads(badge, scene, parts.files)} ${renderLeave(badge, scene, parts)}`
          : nothing
      }
    </div>
  </article>`;
}

function renderEndorsers({ carried }: Opened<'badge'>, { view, words }: BackpackScene): unknown {
  const endorsements = carried.flatMap((one) => (one.kind === 'endorsement' ? [one.record] : []));
  if (endorsements.length === 0) return nothing;
  return html`<details>
    <summary>${words.badges.endorsedBy}</summary>
    <ul class="endorsers">
      ${endorsements.map(({ issuer, credentialSubject: { basis, endorsementComment } }) => {
        const said = basis === undefined ? '' : ` · ${words.badges.bases[basis]}`;
        return html`<li>
          ${nameOf(idOf(issuer), view, words)}${said}
          ${endorsementComment ? html`<blockquote>${endorsementComment}</blockquote>` : nothing}
        </li>`;
      })}
    </ul>
  </details>`;
}

function renderDownloads({ record }: Opened<'badge'>, scene: BackpackScene, files: Files): TemplateResult {
  const { words, view } = scene;
  const give = (make: Parameters<Files['give']>[1]) => (): void => void files.give(record.id, make);
  return html`<details>
    <summary>${words.download.title}</summary>
    <div class="actions">
      <button type="button" @click=${give(() => pngFile(record))}>${words.download.png}</button>
      <button type="button" @click=${give(() => svgFile(record))}>${words.download.svg}</button>
      <button type="button" @click=${give(() => jsonFile(record))}>${words.download.json}</button>
      <button type="button" @click=${give(() => pocketFile(record, words.rules))}>
        ${words.download.pocket}
      </button>
      <button type="button" @click=${() => void printBadge(record, view, words)}>
        ${words.download.print}
      </button>
    </div>
    <p class="hint">${words.download.pocketWhy} ${words.download.noJwt}</p>
    ${files.hasFailed(record.id) ? html`<p class="trouble" role="alert">${words.download.failed}</p>` : nothing}
  </details>`;
}

function renderLeave({ record }: Opened<'badge'>, scene: BackpackScene, parts: BadgeParts): TemplateResult {
  const { words } = scene;
  const { asking, leaving } = parts;
  const place = `leave ${record.id}`;
  if (leaving.asked !== record.id)
    return html`<button type="button" class="quiet" @click=${() => leaving.ask(record.id)}>
      ${words.badges.leave}
    </button>`;
  const leave = (): void =>
    void asking.ask(place, { do: 'withdraw', id: newId(), credential: record.id, reason: 'retrait' });
  return html`<div class="sure" role="alert">
    <p>${words.badges.leaveSure}</p>
    <div class="actions">
      <button type="button" class="main" @click=${leave}>${words.badges.leaveYes}</button>
      <button type="button" @click=${() => leaving.ask(null)}>${words.badges.leaveNo}</button>
    </div>
    ${asking.tell(place, scene, '')}
  </div>`;
}
