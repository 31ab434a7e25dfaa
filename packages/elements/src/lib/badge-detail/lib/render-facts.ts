import { html, nothing, type TemplateResult } from 'lit';
import type { Badge, BadgeProfile, BadgeResult } from 'openbadges-validator-core';
import type { DetailWords } from '../../../locales/explanations.js';
import { renderLink } from './render-link.js';

/** What a badge says, in the order in which people look for it. Only for what comes from verified text. */
export function renderFacts(badge: Badge, words: DetailWords, language: string): TemplateResult {
  const { criteria, alignments } = badge;
  const evidence = badge.evidence.filter(isTelling);
  const tags = badge.tags.filter((tag) => !tag.startsWith('famille:urn:'));
  return html`<dl part="facts">
    ${row(words.givenTo, renderRecipient(badge.recipient, words))}
    ${row(words.issuedBy, renderProfile(badge.issuer, words.somebody, words))}
    ${row(words.createdBy, badge.creator && renderProfile(badge.creator, words.someCommunity, words))}
    ${row(words.issuedOn, formatDay(badge.issuedOn, language))}
    ${row(words.expiresOn, formatDay(badge.expiresOn, language))}
    ${row(words.description, badge.description && html`<p>${badge.description}</p>`)}
    ${row(words.criteria, criteria && renderText(criteria.narrative, criteria.url, words.criteriaLink))}
    ${row(
      words.results,
      badge.results?.map((result) => renderResult(result, words)),
    )}
    ${row(words.evidence, evidence.length > 0 && evidence.map((proof) => renderEvidence(proof, words)))}
    ${row(words.alignments, alignments.length > 0 && alignments.map(({ name, url }) => html`<p>${renderLink(url, name)}</p>`))}
    ${row(
      words.tags,
      tags.length > 0 &&
        html`<ul class="tags">
          ${tags.map((tag) => html`<li>${tag}</li>`)}
        </ul>`,
    )}
    ${row(words.endorsements, badge.endorsementCount > 0 && words.endorsementCount(badge.endorsementCount))}
  </dl>`;
}

function row(label: string, content: unknown): TemplateResult | typeof nothing {
  return content
    ? html`<dt>${label}</dt>
        <dd>${content}</dd>`
    : nothing;
}

/** Most badges know a person by a key alone: that is an id to compare, not a name to call her by. */
function renderRecipient({ id, name, hashed }: Badge['recipient'], words: DetailWords): TemplateResult {
  return html`${name ?? words.somebody}${id && !hashed ? html`<small>${id}</small>` : nothing}`;
}

/**
 * A name is the profile's own word for itself, unless the page or a registry knows whoever holds the key. A key alone is no name:
 * `unnamed` is said of whoever has it.
 */
function renderProfile(
  { id, name, url, knownAs }: BadgeProfile,
  unnamed: string,
  words: DetailWords,
): TemplateResult {
  const isKey = id.startsWith('did:key:');
  const standing = knownAs === undefined ? name && words.selfDeclared : words.knownAs(knownAs);
  const shown = name ?? (isKey ? unnamed : id);
  const small = [standing, shown === id ? '' : id].filter(Boolean).join(' · ');
  return html`${renderLink(url, shown)}${standing || isKey ? html`<small>${small}</small>` : nothing}`;
}

/** Whoever has not finished, or not passed, must not look as if she had: how far she has come stands with each result. */
function renderResult({ name, value, level, status }: BadgeResult, words: DetailWords): TemplateResult {
  const stage = status && (words.resultStatus[status] ?? status.replace(/^ext:/, ''));
  return html`<p>${[name, value, level, stage].filter(Boolean).join(' · ')}</p>`;
}

/** That there was a claim, and of whom somebody learned, stands in the badge for programs alone. */
function isTelling({ name, narrative, description, url }: Badge['evidence'][number]): boolean {
  return Boolean(name ?? narrative ?? description ?? url);
}

function renderEvidence(proof: Badge['evidence'][number], words: DetailWords): TemplateResult {
  const text = [proof.name, proof.narrative ?? proof.description].filter(Boolean).join('\n');
  return renderText(text, proof.url, words.evidenceLink);
}

function renderText(text: string | undefined, url: string | undefined, label: string): TemplateResult {
  return html`${text ? html`<p>${text}</p>` : nothing}${url ? html`<p>${renderLink(url, label)}</p>` : nothing}`;
}

function formatDay(date: string | undefined, language: string): string {
  const time = Date.parse(date ?? '');
  if (Number.isNaN(time)) return '';
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(time);
}
