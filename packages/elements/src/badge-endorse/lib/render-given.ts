import type { Opened } from '@commons-badges/recognition';
import { idOf } from '@commons-badges/recognition/records.js';
import { standingOf } from '@commons-badges/recognition/dossier.js';
import { html, nothing, type TemplateResult } from 'lit';
import { nameOf } from '../../lib/name-of.js';
import type { EndorseScene } from './endorse-scene.js';
import { formatDay } from './format-day.js';
import type { Mistakes } from './mistakes.js';

/** The badges that the reader issued, or the community where its key is here, and the way to take one back. */
export function renderGiven(scene: EndorseScene, mistakes: Mistakes, hasCommunityKey: boolean): unknown {
  const { view, words } = scene;
  const mine = [view.me?.did, ...(hasCommunityKey ? [view.dossier.community] : [])];
  const given = view.dossier
    .of('badge')
    .filter(({ record }) => mine.includes(idOf(record.issuer)))
    .filter(({ record }) => record.credentialSubject.id !== view.me?.did)
    .sort((a, b) => Date.parse(b.record.validFrom) - Date.parse(a.record.validFrom));
  if (given.length === 0) return nothing;
  return html`<details class="given" part="given">
    <summary>${words.given.title}</summary>
    <ul>
      ${given.map((badge) => html`<li>${renderBadge(badge, scene, mistakes)}</li>`)}
    </ul>
    ${mistakes.trouble(scene)}
  </details>`;
}

function renderBadge(badge: Opened<'badge'>, scene: EndorseScene, mistakes: Mistakes): TemplateResult {
  const { view, words } = scene;
  const { id, credentialSubject, validFrom } = badge.record;
  const isRevoked = standingOf(badge, view.dossier, view.now) === 'revoked';
  const to = words.given.to(nameOf(credentialSubject.id, view, words), formatDay(validFrom, words.rules));
  return html`<b>${credentialSubject.achievement.name}</b> <small>${to}</small> ${
      isRevoked
        ? html`<small>· ${words.given.revoked}</small>`
        : mistakes.asked === id
          ? renderSure(id, scene, mistakes)
          : html`<button type="button" class="quiet" @click=${() => mistakes.ask(id)}>
              ${words.given.withdraw}
            </button>`
    }`;
}

function renderSure(id: string, { words }: EndorseScene, mistakes: Mistakes): TemplateResult {
  return html`<div class="panel sure" role="alert">
    <p>${words.given.sure}</p>
    <div class="actions">
      <button type="button" class="main" @click=${() => void mistakes.withdraw(id)}>
        ${words.given.yes}
      </button>
      <button type="button" @click=${() => mistakes.ask(null)}>${words.given.no}</button>
    </div>
  </div>`;
}
