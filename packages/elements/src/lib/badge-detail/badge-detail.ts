import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Verdict } from 'openbadges-validator-core';
import { BadgeCloseRequestEvent, BadgeVerifyRequestEvent } from '../../events.js';
import { verdictIcon } from '../../icons/verdict-icon.js';
import type { BadgeEntry } from '../badge-entry.js';
import { headingLevel } from '../heading-level.js';
import { isTextProven } from '../is-text-proven.js';
import { renderImage } from '../render-image.js';
import { shownBadge } from '../shown-badge.js';
import type { DetailWords, Explanations } from '../../locales/explanations.js';
import { loadExplanations } from '../../locales/load-explanations.js';
import { loadWords } from '../../locales/load-words.js';
import type { Words } from '../../locales/words.js';
import { controlsStyles } from '../../styles/controls.styles.js';
import { tokens } from '../../styles/tokens.js';
import { verdictStyles } from '../../styles/verdict.styles.js';
import { detailStyles } from './badge-detail.styles.js';
import { decidingCheck } from './lib/deciding-check.js';
import { formatRaw } from './lib/format-raw.js';
import { listDownloads } from './lib/list-downloads.js';
import { refusedOrigins } from './lib/refused-origins.js';
import { renderChecks } from './lib/render-checks.js';
import { renderFacts } from './lib/render-facts.js';
import { saveDownload } from './lib/save-download.js';
import { ShareController } from './lib/share-controller.js';

/**
 * @summary One badge in full: verdict in a sentence, what it says, how we know it, and the raw text last. Used inside the
 * other elements; it is given its badge as a property.
 *
 * @event badge-close-request - The reader asks to leave.
 * @event badge-verify-request - The reader asks to verify with further origins: `origins`.
 * @csspart facts - What the badge says.
 * @csspart checks - The sentences of the checks.
 */
export class BadgeDetail extends LitElement {
  static override styles = [tokens, controlsStyles, verdictStyles, detailStyles];
  static override properties = {
    entry: { attribute: false },
    language: {},
    revision: { attribute: false },
    image: {},
    permalink: {},
    inline: { type: Boolean },
  };

  declare entry: BadgeEntry | null;
  declare language: string;
  /** An entry moves on in place: a new value here says that it has. */
  declare revision: unknown;
  /** Address of a picture that may be shown. */
  declare image: string | null;
  /** Null: there is no link that could be shared. */
  declare permalink: string | null;
  /** Stands in the page, not over it: nothing to close. */
  declare inline: boolean;

  readonly #share = new ShareController(this);
  #panel: 'share' | 'download' | null = null;
  #words: Words | undefined;
  #explanations: Explanations | undefined;
  #isLoaded = false;

  constructor() {
    super();
    this.entry = this.image = this.permalink = null;
    this.language = 'fr';
    this.inline = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('language')) void this.#loadLanguage(this.language);
    if (!changed.has('entry')) return;
    this.#share.reset();
    this.#panel = null;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { entry } = this;
    const words = this.#words;
    const explanations = this.#explanations;
    if (!entry || !words || !this.#isLoaded) return nothing;
    if (!explanations) return html`<p class="first" role="alert">${words.detailFailed}</p>`;
    return html`<div class="layout">
        ${isUnread(entry) ? nothing : renderImage(entry, this.image, () => this.requestUpdate())}
        <div>
          <div class="title" part="name" role="heading" aria-level=${this.inline ? headingLevel(this) : 2}>
            ${titleOf(entry, words)}
          </div>
          ${
            entry.verdict.status === 'ready'
              ? this.#renderJudged(entry, entry.verdict.value, words, explanations)
              : this.#renderUnjudged(entry, words, explanations)
          }
          ${this.#renderActions(entry, explanations, words)}
        </div>
      </div>
      ${entry.text ? this.#renderRaw(entry, explanations) : nothing}
      ${this.inline ? nothing : this.#renderClose(explanations)}`;
  }

  async #loadLanguage(language: string): Promise<void> {
    const [words, explanations] = await Promise.allSettled([loadWords(language), loadExplanations(language)]);
    if (language !== this.language) return;
    if (words.status === 'fulfilled') this.#words = words.value;
    if (explanations.status === 'fulfilled') this.#explanations = explanations.value;
    else reportError(explanations.reason);
    this.#isLoaded = true;
    this.requestUpdate();
  }

  #renderJudged(
    entry: BadgeEntry,
    verdict: Verdict,
    words: Words,
    explanations: Explanations,
  ): TemplateResult {
    const { detail, summary, describeProblem } = explanations;
    const { outcome, checks, badge } = verdict;
    const deciding = decidingCheck(verdict);
    const sentence = deciding?.code === undefined ? summary[outcome] : describeProblem(deciding);
    return html`${renderFirst(outcome, words, sentence)}
    ${outcome === 'unchecked' ? html`<p class="soft">${detail.notFalse}</p>` : nothing}
    ${this.#renderAsk(refusedOrigins(verdict, undefined), explanations)}
    ${badge && isTextProven(verdict) ? renderFacts(badge, detail, words.language) : nothing}
    ${!isTextProven(verdict) && shownBadge(entry) ? html`<p class="soft">${detail.withheld}</p>` : nothing}
    ${
      isUnread(entry)
        ? nothing
        : html`<details open>
            <summary>${detail.how}</summary>
            ${renderChecks(checks, explanations, words)}
          </details>`
    }`;
  }

  #renderUnjudged({ declared }: BadgeEntry, words: Words, explanations: Explanations): TemplateResult {
    if (declared.status !== 'failed') return html`<p class="first" role="status">${words.checking}</p>`;
    return html`${renderFirst('unchecked', words, explanations.describeProblem(declared.problem))}
    ${this.#renderAsk(refusedOrigins(undefined, declared.problem), explanations)}`;
  }

  #renderAsk(
    origins: ReadonlyMap<string, string>,
    { detail }: Explanations,
  ): TemplateResult | typeof nothing {
    if (origins.size === 0) return nothing;
    const buttons = [...origins].map(
      ([host, origin]) =>
        html`<button
          class="main"
          type="button"
          @click=${() => this.dispatchEvent(new BadgeVerifyRequestEvent([origin]))}
        >
          ${detail.askHost(host)}
        </button>`,
    );
    return html`<div class="actions">${buttons}</div>
      <small>${detail.askHostWhy}</small>`;
  }

  #renderActions(entry: BadgeEntry, { detail }: Explanations, words: Words): TemplateResult {
    const name = shownBadge(entry)?.name || words.unnamed;
    const toggle = (panel: 'share' | 'download', label: string): TemplateResult =>
      html`<button type="button" aria-expanded=${this.#panel === panel} @click=${() => this.#toggle(panel)}>
        ${label}
      </button>`;
    return html`<div class="actions">
        ${this.permalink ? toggle('share', detail.share) : nothing}
        ${entry.text && !isUnread(entry) ? toggle('download', detail.download) : nothing}
      </div>
      ${this.#panel === 'share' && this.permalink ? this.#share.render(this.permalink, name, detail) : nothing}
      ${this.#panel === 'download' ? this.#renderDownloads(entry, name, detail) : nothing}`;
  }

  #toggle(panel: 'share' | 'download'): void {
    this.#panel = this.#panel === panel ? null : panel;
    this.requestUpdate();
  }

  #renderDownloads({ input, text }: BadgeEntry, name: string, detail: DetailWords): TemplateResult {
    const labels = { image: detail.downloadImage, json: detail.downloadJson, jws: detail.downloadJws };
    return html`<div class="actions panel">
      ${listDownloads(input ?? text, text, name).map(
        (download) =>
          html`<button type="button" @click=${() => saveDownload(download)}>
            ${labels[download.kind]}
          </button>`,
      )}
    </div>`;
  }

  #renderRaw(entry: BadgeEntry, { detail }: Explanations): TemplateResult {
    return html`<details>
      <summary>${detail.raw}</summary>
      <pre tabindex="0" part="raw">${formatRaw(entry.text)}</pre>
    </details>`;
  }

  #renderClose({ detail }: Explanations): TemplateResult {
    return html`<button
      class="close"
      type="button"
      aria-label=${detail.close}
      @click=${() => this.dispatchEvent(new BadgeCloseRequestEvent())}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d="m3 3 10 10M13 3 3 13" /></svg>
    </button>`;
  }
}

/** Nothing that could be a badge was found: there is nothing to picture, to keep or to explain. */
function isUnread({ declared, verdict }: BadgeEntry): boolean {
  if (declared.status === 'failed') return true;
  return (
    verdict.status === 'ready' &&
    verdict.value.checks.some(({ id, outcome }) => id === 'input' && outcome !== 'pass')
  );
}

function titleOf(entry: BadgeEntry, words: Words): string {
  const { declared, verdict } = entry;
  const badge = shownBadge(entry);
  if (badge) return badge.name || words.unnamed;
  return declared.status === 'failed' || verdict.status === 'ready' ? words.unreadable : '…';
}

function renderFirst(outcome: Verdict['outcome'], words: Words, sentence: string): TemplateResult {
  return html`<p class="first" role="status">
    <span class="verdict ${outcome}">${verdictIcon(outcome)}</span>
    <span><b class=${outcome}>${words.verdict[outcome]}${words.colon}</b>${sentence}</span>
  </p>`;
}
