import { html, type TemplateResult } from 'lit';
import { badgeArt } from '../icons/badge-art.js';
import type { BadgeEntry } from './badge-entry.js';

/** The picture of a badge, or a drawn stand-in. Its name stands beside it, so it needs no words of its own. */
export function renderImage(entry: BadgeEntry, address: string | null, onBroken: () => void): TemplateResult {
  if (address === null) {
    const badge = entry.declared.status === 'ready' ? entry.declared.value : null;
    return badgeArt(badge?.achievementId ?? badge?.name ?? entry.id);
  }
  const handleError = (): void => {
    entry.hasBrokenImage = true;
    onBroken();
  };
  return html`<img
    class="image"
    part="image"
    src=${address}
    alt=""
    loading="lazy"
    decoding="async"
    @error=${handleError}
  />`;
}
