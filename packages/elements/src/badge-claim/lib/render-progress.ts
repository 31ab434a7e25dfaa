import type { ClaimProgress, Opened } from '@commons-badges/recognition';
import { endorsersOf } from '@commons-badges/recognition/dossier.js';
import { missingPhrase } from '@commons-badges/recognition/rules.js';
import { html, nothing, type TemplateResult } from 'lit';
import { permalink } from '../../lib/permalink.js';
import { canComplete } from './can-complete.js';
import type { ClaimScene } from './claim-scene.js';
import { leavesOf } from '../../lib/leaves-of.js';
import { nameOf } from '../../lib/name-of.js';
import { nameStanding, type Standing } from './standing-with.js';

export interface ProgressOptions {
  /** It was sent a moment ago, on this page. */
  readonly isJustSent: boolean;
  readonly isConfirming: boolean;
  readonly isBusy: boolean;
  readonly trouble: unknown;
  readonly onSee: (badge: Opened<'badge'>, event: MouseEvent) => void;
  readonly onComplete: () => void;
  readonly onConfirm: (isWanted: boolean) => void;
  readonly onWithdraw: () => void;
}

/** How it stands with a badge that somebody asked for: one sentence first, then what can be done now. */
export function renderProgress(standing: Standing, scene: ClaimScene, options: ProgressOptions): unknown {
  const { progress } = standing;
  const { progress: words } = scene.words;
  switch (nameStanding(standing)) {
    case 'mine':
      return renderMine(standing, scene, options);
    case 'stale':
      return renderState(words.stale, words.staleNext, scene);
    case 'left':
      return renderState(words.left, words.leftNext, scene);
    case 'expired':
      return renderState(words.expired, words.expiredNext, scene);
    case 'waiting':
    case 'to-complete':
    case 'ready':
    case 'declined':
      return progress && renderOpen(progress, scene, options);
    default:
      return nothing;
  }
}

function renderState(sentence: string, next: unknown, { level }: ClaimScene): TemplateResult {
  return html`<div class="state" part="state" tabindex="-1">
    <div class="sentence" role="heading" aria-level=${level + 1}>${sentence}</div>
    ${next ? html`<p>${next}</p>` : nothing}
  </div>`;
}

function renderMine({ held }: Standing, scene: ClaimScene, options: ProgressOptions): unknown {
  if (held === undefined) return nothing;
  const { progress: words, rules } = scene.words;
  const day = (date: string): string =>
    new Intl.DateTimeFormat(rules, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(date));
  const { validFrom, validUntil } = held.badge.record;
  const until = validUntil === undefined ? words.mineForever : words.mineUntil(day(validUntil));
  const next = options.isJustSent ? words.acceptedNext : `${words.mineSince(day(validFrom))} ${until}`;
  const sentence = options.isJustSent ? words.accepted : words.mine;
  const { badge } = held;
  return html`${renderState(sentence, next, scene)}
    <div class="actions">
      <a
        class="button see"
        href=${permalink(badge.record.id)}
        @click=${(event: MouseEvent) => options.onSee(badge, event)}
        >${words.see}</a
      >
    </div>`;
}

function renderOpen(progress: ClaimProgress, scene: ClaimScene, options: ProgressOptions): TemplateResult {
  const { progress: words } = scene.words;
  return html`${renderLead(progress, scene, options)} ${renderLacking(progress, scene)}
  ${renderStory(progress, scene)} ${options.trouble}
  ${options.isConfirming ? renderConfirm(scene, options) : nothing}
  ${
    scene.canSign && !options.isConfirming
      ? html`<div class="actions">
          ${
            canComplete(progress)
              ? html`<button
                  class=${progress.state === 'declined' ? '' : 'main'}
                  type="button"
                  @click=${options.onComplete}
                >
                  ${words.complete}
                </button>`
              : nothing
          }
          <button class="withdraw" type="button" @click=${() => options.onConfirm(true)}>
            ${words.withdraw}
          </button>
        </div>`
      : nothing
  }`;
}

function renderLead(progress: ClaimProgress, scene: ClaimScene, { isJustSent }: ProgressOptions): unknown {
  const { progress: words } = scene.words;
  const last = progress.replies.at(-1)?.record;
  const who = last && nameOf(last.member, scene.view, scene.words);
  const quote = last && html`<q>${last.reason}</q>`;
  switch (progress.state) {
    case 'to-complete':
      return renderState(words.toComplete(who ?? scene.words.somebody), quote, scene);
    case 'declined':
      return html`${renderState(words.declined(who ?? scene.words.somebody), quote, scene)}
        <p class="soft">${words.declinedNext}</p>`;
    case 'ready':
      return renderState(words.ready, words.readyNext, scene);
    default:
      return renderWaiting(progress, scene, isJustSent);
  }
}

function renderWaiting({ rule }: ClaimProgress, scene: ClaimScene, isJustSent: boolean): TemplateResult {
  const { progress: words } = scene.words;
  const isOnItsWay = scene.view.waiting > 0;
  const isForPeers = leavesOf('endorsed', rule).length > 0;
  const next = isOnItsWay ? words.onItsWay : isJustSent && isForPeers ? words.sentNext : '';
  return renderState(isJustSent ? words.sent : words.waiting, next, scene);
}

function renderLacking(progress: ClaimProgress, { view, words }: ClaimScene): unknown {
  if (progress.state === 'ready') return nothing;
  const names = endorsersOf(progress).map((did) => nameOf(did, view, words));
  const missing = progress.verdict?.missing ?? [];
  const isForPeers = leavesOf('endorsed', progress.rule).length > 0;
  const isQuiet = isForPeers && names.length === 0 && progress.replies.length === 0;
  return html`${names.length > 0 ? html`<p>${words.progress.endorsedBy(names)}</p>` : nothing}
  ${
    missing.length > 0
      ? html`<div class="missing">
          <p>${words.progress.missing}</p>
          <ul>
            ${missing.map((one) => html`<li>${missingPhrase(one, words.rules)}</li>`)}
          </ul>
        </div>`
      : nothing
  }
  ${isQuiet ? html`<p class="soft">${words.progress.nobodyYet}</p>` : nothing}`;
}

function renderStory({ claim }: ClaimProgress, { words }: ClaimScene): unknown {
  const evidence = claim.record.evidence ?? [];
  if (evidence.length === 0) return nothing;
  return html`<details class="story">
    <summary>${words.progress.myStory}</summary>
    ${evidence.map(({ text, url }) => html`<p>${text ?? url}</p>`)}
  </details>`;
}

function renderConfirm({ words }: ClaimScene, options: ProgressOptions): TemplateResult {
  const { progress } = words;
  return html`<div class="panel confirm" role="group" aria-labelledby="sure">
    <p id="sure">${progress.withdrawSure}</p>
    <div class="actions">
      <button class="main" type="button" ?disabled=${options.isBusy} @click=${options.onWithdraw}>
        ${progress.withdrawYes}
      </button>
      <button type="button" @click=${() => options.onConfirm(false)}>${progress.withdrawNo}</button>
    </div>
  </div>`;
}
