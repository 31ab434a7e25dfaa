import { html, nothing, type TemplateResult } from 'lit';
import type { BadgeEntry } from '../../lib/badge-entry.js';

export interface ShownGroup {
  /** Empty where there are no groups. */
  readonly label: string;
  /** How many there are, shown or not. */
  readonly size: number;
  readonly shown: readonly BadgeEntry[];
}

/** The tiles of a group under its heading. */
export function renderGroup(
  { label, size, shown }: ShownGroup,
  view: 'cards' | 'list',
  level: number,
  tileOf: (entry: BadgeEntry, level: number) => TemplateResult,
): TemplateResult {
  const heading = html`<div class="group" role="heading" aria-level=${level}>
    ${label} <small>${size}</small>
  </div>`;
  return html`${label ? heading : nothing}
    <ul class=${view}>
      ${shown.map(
        (entry) =>
          html`<li class="tile" part="tile" data-id=${entry.id}>
            ${tileOf(entry, label ? level + 1 : level)}
          </li>`,
      )}
    </ul>`;
}
