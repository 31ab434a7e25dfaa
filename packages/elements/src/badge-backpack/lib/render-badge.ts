import type { BadgeStanding, HeldBadge, Opened } from '@commons-badges/recognition';
import { idOf, newId } from '@commons-badges/recognition/records.js';
import { html, nothing, type TemplateResult } from 'lit';
import { verdictIcon } from '../../icons/verdict-icon.js';
import { claimLink } from '../../lib/claim-link.js';
import { nameOf } from '../../lib/name-of.js';
import type { BadgeBackpackWords } from '../../locales/badge-backpack-words.js';
import type { Asking } from './asking.js';
import type { BackpackScene } from './backpack-scene.js';
import type { Files } from './files.js';
import type { Leaving } from './leaving.js';
import { pictureOf } from './picture-of.js';
import { renderConsent } from './render-consent.js';
import { renderDownloads } from './render-downloads.js';

export interface BadgeParts {
  readonly asking: Asking;
  readonly files: Files;
  readonly leaving: Leaving;
}

/** One badge: what it is, who endorsed it, where it is shown, and how it is taken along. */
export function renderBadge(held: HeldBadge, scene: BackpackScene, parts: BadgeParts): TemplateResult {
  const { badge, standing } = held;
  const { words, level, canSign } = scene;
  const { id, credentialSubject, validFrom } = badge.record;
  const day = new Intl.DateTimeFormat(words.rules, { dateStyle: 'long' }).format(Date.parse(validFrom));
  const isHers = standing === 'good' || standing === 'expired';
  return html`<article class="badge panel" part="badge" data-badge=${id}>
    <img class="image" part="image" src=${pictureOf(badge.record)} alt="" />
    <div class="what">
      <div class="sentence" role="heading" aria-level=${level + 1} tabindex="-1">
        ${credentialSubject.achievement.name}
      </div>
      <p class="soft">${renderStanding(standing, words)} · ${words.badges.since(day)}</p>
      ${renderWhy(standing, credentialSubject.achievement.id, scene)} ${renderEndorsers(badge, scene)}
    </div>
    ${
      isHers
        ? html`<div class="more">
            ${canSign ? renderShowing(id, scene, parts) : nothing}
            ${renderDownloads(badge, scene, parts.files)}
            ${canSign ? renderLeave(badge, scene, parts) : nothing}
          </div>`
        : nothing
    }
  </article>`;
}

/** What was opened here was verified here: that is said with the shape of a verdict. */
function renderStanding(standing: BadgeStanding, { badges }: BadgeBackpackWords): unknown {
  const word = badges.standing[standing];
  return standing === 'good' ? html`<span class="verdict valid">${verdictIcon('valid')}${word}</span>` : word;
}

/** What no longer holds says why, and how it can be had again. */
function renderWhy(standing: BadgeStanding, model: string, { words: { badges } }: BackpackScene): unknown {
  if (standing === 'good') return nothing;
  return html`<p>${badges.why[standing]}</p>
    <p><a href=${claimLink(model)}>${badges.again}</a></p>`;
}

function renderShowing(badge: string, scene: BackpackScene, { asking }: BadgeParts): TemplateResult {
  return html`<details>
    <summary>${scene.words.consent.title}</summary>
    ${renderConsent(scene, asking, badge)}
  </details>`;
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

function renderLeave({ record }: Opened<'badge'>, scene: BackpackScene, parts: BadgeParts): TemplateResult {
  const { badges } = scene.words;
  const { asking, leaving } = parts;
  const { id } = record;
  const place = `leave ${id}`;
  if (leaving.asked !== id)
    return html`<button type="button" class="quiet" @click=${() => void leaving.ask(id)}>
      ${badges.leave}
    </button>`;
  const leave = async (): Promise<void> => {
    const request = { do: 'withdraw', id: newId(), credential: id, reason: 'retrait' } as const;
    if (await asking.ask(place, request)) await leaving.left(id);
  };
  return html`<div class="sure" role="group" aria-label=${badges.leave} tabindex="-1">
    <p>${badges.leaveSure}</p>
    <div class="actions">
      <button type="button" class="main" ?disabled=${asking.isBusy(place)} @click=${() => void leave()}>
        ${badges.leaveYes}
      </button>
      <button type="button" @click=${() => void leaving.ask(null)}>${badges.leaveNo}</button>
    </div>
    ${asking.tell(place, scene, '')}
  </div>`;
}
