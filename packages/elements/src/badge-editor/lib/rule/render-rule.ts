import { html, nothing, type TemplateResult } from 'lit';
import type { Editing } from '../editing.js';
import { renderSelect, renderTrouble } from '../render-field.js';
import { SOME_EVENT } from './build-rule.js';
import { PATTERN_IDS, PATTERNS, type PatternGroup } from './patterns.js';
import { renderPattern } from './render-pattern.js';
import { FIRST_RULE, MAX_PATTERNS, type RuleDraft } from './rule-draft.js';
import { sayRule } from './say-rule.js';
import { signerOf } from './signer-of.js';

const GROUPS: readonly PatternGroup[] = ['alone', 'peers', 'community'];
const VALID_FOR = ['', 'P1Y', 'P2Y', 'P3Y'];
const CLAIM_TTL = ['P30D', 'P60D', 'P90D', 'P180D', ''];

/** The kit: which conditions, how many, and the sentence that comes of it. */
export function renderRule(editing: Editing): TemplateResult {
  const { words, draft, update } = editing;
  if (draft.rule.kept) return renderKept(editing);
  const isFull = draft.rule.chosen.length >= MAX_PATTERNS;
  return html`<p class="hint">${words.rule.lead}</p>
    ${renderTrouble('rule', editing)}
    <div class="kit" id="rule" tabindex="-1" aria-invalid=${editing.troubles.has('rule')}>
      ${GROUPS.map((group) => renderGroup(group, editing))}
    </div>
    <p class="hint" role="status">${isFull ? words.rule.full : nothing}</p>
    ${renderSentence(editing)} ${renderTimes(editing, (rule) => update({ rule: { ...draft.rule, ...rule } }))}`;
}

function renderGroup(group: PatternGroup, editing: Editing): TemplateResult {
  const { words, unfolded, draft } = editing;
  const ids = PATTERN_IDS.filter((id) => PATTERNS[id].group === group);
  const chosen = ids.filter((id) => draft.rule.chosen.includes(id)).length;
  const handleToggle = (event: Event): void => {
    if ((event.target as HTMLDetailsElement).open) unfolded.add(group);
    else unfolded.delete(group);
  };
  return html`<details ?open=${unfolded.has(group)} @toggle=${handleToggle}>
    <summary>
      ${words.rule.groups[group]}<span class="count">${chosen > 0 ? ` · ${chosen}` : nothing}</span>
    </summary>
    <div class="patterns" role="group" aria-label=${words.rule.groups[group]}>
      ${ids.map((id) => renderPattern(id, editing))}
    </div>
  </details>`;
}

/** What a reader of the badge will see, and who signs it. */
function renderSentence({ words, draft, around }: Editing): TemplateResult {
  const { hasCommunity } = around;
  const sentence = sayRule(draft.rule, { hasCommunity, event: SOME_EVENT }, words.language);
  return html`<div class="panel sentence">
    <b>${words.rule.sentence}</b>
    <p aria-live="polite">${sentence ?? words.rule.incomplete}</p>
    ${
      draft.rule.chosen.length === 0
        ? nothing
        : html`<p class="hint">${words.rule.signers[signerOf(draft.rule.chosen, hasCommunity)]}</p>`
    }
  </div>`;
}

function renderTimes(editing: Editing, change: (rule: Partial<RuleDraft>) => void): TemplateResult {
  const { words, draft } = editing;
  const { validFor, claimTTL } = draft.rule;
  const withOwn = (periods: readonly string[], own: string): readonly string[] =>
    periods.includes(own) ? periods : [...periods, own];
  return html`<div class="row">
    ${renderSelect(
      {
        field: 'valid-for',
        text: { label: words.rule.validFor },
        value: validFor,
        choices: withOwn(VALID_FOR, validFor).map((one) => [
          one,
          one ? words.rule.period(one) : words.rule.forEver,
        ]),
        onChange: (chosen) => change({ validFor: chosen }),
      },
      editing,
    )}
    ${renderSelect(
      {
        field: 'claim-ttl',
        text: { label: words.rule.claimTTL },
        value: claimTTL,
        choices: withOwn(CLAIM_TTL, claimTTL).map((one) => [
          one,
          one ? words.rule.period(one) : words.rule.noEnd,
        ]),
        onChange: (chosen) => change({ claimTTL: chosen }),
      },
      editing,
    )}
  </div>`;
}

function renderKept({ words, draft, around, update }: Editing): TemplateResult {
  const { hasCommunity } = around;
  const sentence = sayRule(draft.rule, { hasCommunity, event: SOME_EVENT }, words.language);
  const rewrite = (): void =>
    update({ rule: { ...draft.rule, chosen: FIRST_RULE.chosen, claimTTL: FIRST_RULE.claimTTL, kept: null } });
  return html`<div class="panel sentence">
      <b>${words.rule.sentence}</b>
      <p>${sentence ?? words.rule.incomplete}</p>
      <p class="hint">${words.rule.kept}</p>
    </div>
    <button class="plain" type="button" @click=${rewrite}>${words.rule.rewrite}</button>`;
}
