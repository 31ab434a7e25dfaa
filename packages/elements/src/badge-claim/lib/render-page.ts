import type { BadgeRule, Opened } from '@commons-badges/recognition';
import { html, nothing, type TemplateResult } from 'lit';
import type { ClaimScene } from './claim-scene.js';
import { requiredLeaf } from '../../lib/leaves-of.js';
import { renderCodeField } from './render-code-field.js';
import { renderModel } from './render-model.js';
import { nameStanding, type Standing } from './standing-with.js';
import type { Workshop } from './workshop.js';

export interface PageOptions {
  readonly model: Opened<'model'>;
  readonly rule: BadgeRule | undefined;
  readonly standing: Standing;
  readonly workshop: Workshop;
  readonly isKept: boolean;
  readonly progress: unknown;
  readonly nomination: unknown;
  readonly backup: unknown;
  readonly onAsk: () => void;
  /** Null: it stands for one badge alone. */
  readonly onBack: (() => void) | null;
}

/** One badge, how it stands with it, and the one thing that can be done now. */
export function renderPage(scene: ClaimScene, options: PageOptions): TemplateResult {
  const { model, rule, standing, nomination, backup, onBack } = options;
  const isTold = nameStanding(standing) !== 'open' || backup !== nothing || nomination !== nothing;
  return html`${
    onBack
      ? html`<button class="back" type="button" @click=${onBack}>${scene.words.model.back}</button>`
      : nothing
  }
  ${renderModel(model, rule, scene, isTold ? renderStatus(scene, options) : nothing)}
  ${isTold ? nothing : renderAsk(scene, options)}`;
}

function renderStatus(scene: ClaimScene, options: PageOptions): TemplateResult {
  const { nomination, progress, backup } = options;
  return html`<div class="status" part="status">
    ${progress} ${nomination} ${nomination === nothing ? renderAsk(scene, options) : nothing} ${backup}
  </div>`;
}

const CAN_ASK: readonly string[] = ['open', 'stale', 'left', 'expired'];

function renderAsk(scene: ClaimScene, options: PageOptions): unknown {
  const { rule, standing, workshop, isKept, onAsk } = options;
  const { model: words } = scene.words;
  const name = nameStanding(standing);
  if (!CAN_ASK.includes(name) || rule === undefined) return nothing;
  if (requiredLeaf('nominated', rule)) return html`<p class="soft not-asked">${words.notAsked}</p>`;
  if (requiredLeaf('attended', rule)) return renderCodeField(scene, workshop, true);
  if (!scene.canSign) return nothing;
  const label = isKept ? words.goOn : name === 'open' ? words.ask : words.askAgain;
  return html`<div class="actions">
    <button class="main ask" type="button" @click=${onAsk}>${label}</button>
  </div>`;
}
