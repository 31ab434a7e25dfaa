import type { JudgedKeyLink } from '@commons-badges/recognition';
import { heldBy } from '@commons-badges/recognition/dossier.js';
import { html, nothing, type TemplateResult } from 'lit';
import { keyMark } from '../../lib/key-mark.js';
import { nameOf } from '../../lib/name-of.js';
import { renderTrouble } from '../../lib/render-trouble.js';
import type { EndorseScene } from './endorse-scene.js';
import type { SealAnswer, Seals } from './seals.js';

/** The new keys of people whom the reader may know, and her word for them; nothing where there are none. */
export function renderSeals(scene: EndorseScene, seals: Seals, hasCommunityKey: boolean): unknown {
  const { words, level } = scene;
  const links = waitingLinks(scene, hasCommunityKey);
  if (!scene.canSign || (links.length === 0 && !seals.hasDone)) return nothing;
  return html`<section class="seals" part="seals">
    <div class="title" role="heading" aria-level=${level}>${words.seals.title}</div>
    <div role="status">${seals.hasDone ? html`<p class="done">${words.seals.done}</p>` : nothing}</div>
    ${links.map((link) => renderLink(link, scene, seals, hasCommunityKey))}
    ${renderTrouble(seals.answer, scene)}
  </section>`;
}

function renderLink(
  link: JudgedKeyLink,
  scene: EndorseScene,
  seals: Seals,
  hasCommunityKey: boolean,
): TemplateResult {
  const { words, view } = scene;
  const isHers = isOwn(link, scene);
  const button = (said: SealAnswer, text: string): TemplateResult =>
    html`<button type="button" ?disabled=${seals.isBusy} @click=${() => void seals.say(link, said)}>
      ${text}
    </button>`;
  return html`<div class="panel">
    <p>${isHers ? words.seals.own : words.seals.asks(nameOf(link.replaces, view, words))}</p>
    <p class="hint">${words.seals.mark} <b class="mark" translate="no">${keyMark(link.key)}</b></p>
    <p class="hint">${isHers ? words.seals.ownOnly : words.seals.only}</p>
    <div class="actions">
      ${button('yes', isHers ? words.seals.ownYes : words.seals.yes)}
      ${isHers ? button('no', words.seals.ownNo) : nothing}
      ${hasCommunityKey ? button('community', words.seals.asCommunity) : nothing}
    </div>
  </div>`;
}

function isOwn({ replaces }: JudgedKeyLink, { view }: EndorseScene): boolean {
  return view.me !== null && view.dossier.personOf(replaces) === view.me.did;
}

/** Those that wait for a word, and for which the reader's would count. */
function waitingLinks(scene: EndorseScene, hasCommunityKey: boolean): readonly JudgedKeyLink[] {
  const { dossier, me, now } = scene.view;
  if (me === null) return [];
  const isHolder = heldBy(me.did, dossier, now).some(({ standing }) => standing === 'good');
  return dossier.keyLinks
    .filter(({ state }) => state === 'waiting')
    .filter((link) => isOwn(link, scene) || isHolder || hasCommunityKey)
    .filter(({ key, vouchers }) => key !== me.did && !vouchers.includes(me.did));
}
