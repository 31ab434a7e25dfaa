import { html, type TemplateResult } from 'lit';
import type { BadgeEntry } from './badge-entry.js';
import { shownBadge } from './shown-badge.js';

/** The picture of a badge, or a drawn stand-in. Its name stands beside it, so it needs no words of its own. */
export function renderImage(entry: BadgeEntry, address: string | null, onBroken: () => void): TemplateResult {
  if (address === null) return renderStandIn(entry);
  const handleError = (): void => {
    entry.hasBrokenImage = true;
    onBroken();
  };
  return html`<img
    class="image"
    part="image"
    src=${address}
    alt=""
    loading=${address.startsWith('data:') ? 'eager' : 'lazy'}
    @error=${handleError}
  />`;
}

/** The drawing is loaded when a first badge needs it: most have a picture. */
function renderStandIn(entry: BadgeEntry): TemplateResult {
  const { declared, verdict } = entry;
  const badge = shownBadge(entry);
  // What only says where it is published has its picture there: nothing is drawn before that is known.
  const isKnown = badge !== null || verdict.status === 'ready';
  if (declared.status !== 'ready' || !isKnown) return html`<span class="image"></span>`;
  void import('./badge-art/define.js');
  return html`<badge-art
    class="image"
    part="image"
    .seed=${badge?.achievementId ?? badge?.name ?? entry.id}
  ></badge-art>`;
}
