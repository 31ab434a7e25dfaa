import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../locales/words.js';
import type { BadgeEntry } from './badge-entry.js';
import { isTextProven } from './is-text-proven.js';
import { renderImage } from './render-image.js';
import { renderVerdict } from './render-verdict.js';
import { shownBadge } from './shown-badge.js';

export interface TileOptions {
  readonly words: Words;
  readonly href: string;
  readonly image: string | null;
  readonly level: number;
  readonly onOpen: (event: MouseEvent) => void;
  readonly onBrokenImage: () => void;
}

/** What stands in one tile: image, name, issuer and date, verdict. The link covers the whole of it. */
export function renderTile(entry: BadgeEntry, options: TileOptions): TemplateResult {
  const { words } = options;
  return html`${renderImage(entry, options.image, options.onBrokenImage)}
    <div class="name" part="name" role="heading" aria-level=${options.level}>
      <a href=${options.href} @click=${options.onOpen}>${nameOf(entry, words)}</a>
    </div>
    <div class="who" part="issuer">${renderOrigin(entry, words)}</div>
    <div class="foot">${renderVerdict(entry, words)}</div>`;
}

function nameOf(entry: BadgeEntry, words: Words): string {
  if (entry.declared.status === 'failed') return words.unreadable;
  const badge = shownBadge(entry);
  const isOnItsWay = entry.declared.status !== 'ready' || entry.verdict.status !== 'ready';
  return badge?.name || (isOnItsWay ? '…' : words.unnamed);
}

/** A badge whose text is not proven only claims where it comes from, and its date is left out. */
function renderOrigin(entry: BadgeEntry, words: Words): unknown {
  const badge = shownBadge(entry);
  if (!badge) return nothing;
  const { issuer, issuedOn } = badge;
  const name = issuer.name ?? hostOf(issuer.id);
  const { verdict } = entry;
  if (verdict.status === 'ready' && verdict.value.outcome === 'invalid' && !isTextProven(verdict.value)) {
    return name && words.claimsFrom(name);
  }
  const date = formatMonth(issuedOn, words.language);
  return html`${name}${name && date ? ' · ' : ''}${date && html`<time datetime=${issuedOn!}>${date}</time>`}`;
}

function hostOf(id: string): string {
  return URL.canParse(id) ? new URL(id).host : '';
}

const FORMATS = new Map<string, Intl.DateTimeFormat>();

function formatMonth(date: string | undefined, language: string): string {
  const time = Date.parse(date ?? '');
  if (Number.isNaN(time)) return '';
  const known = FORMATS.get(language);
  // Dates are days of the issuer: in the reader's zone, midnight could become the month before.
  const format =
    known ?? new Intl.DateTimeFormat(language, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  if (!known) FORMATS.set(language, format);
  return format.format(time);
}
