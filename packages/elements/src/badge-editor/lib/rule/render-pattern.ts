import { html, nothing, type TemplateResult } from 'lit';
import type { FactKey } from '../../../locales/badge-editor-words.js';
import type { Editing } from '../editing.js';
import type { FieldName } from '../find-troubles.js';
import { renderEvent } from '../render-event.js';
import { renderField, renderNumber, renderSelect, renderTrouble } from '../render-field.js';
import { lackOf } from './lacks-of.js';
import { LIMITS, type FactName, type NumberFact, type PatternFacts } from './pattern-facts.js';
import { PATTERNS, type PatternId } from './patterns.js';
import { factsOf, MAX_PATTERNS } from './rule-draft.js';
import { sayPattern } from './say-rule.js';
import type { Surroundings } from './surroundings.js';

/** One pattern as a sentence, what is missing for it here, and what can be set once it is chosen. */
export function renderPattern(id: PatternId, editing: Editing): TemplateResult {
  const { words, draft, around } = editing;
  const isChosen = draft.rule.chosen.includes(id);
  const isBarred = !isChosen && draft.rule.chosen.length >= MAX_PATTERNS;
  const lack = lackOf(id, draft.rule, { family: draft.family, stage: draft.stage }, around);
  return html`<div class="pattern">
    <label class="choice">
      <input
        type="checkbox"
        name=${id}
        .checked=${isChosen}
        ?disabled=${isBarred}
        aria-describedby=${lack ? `${id}-lack` : nothing}
        @change=${() => toggle(id, editing)}
      />
      <span>
        <b>${words.rule.titles[id]}</b>
        <small>${sayPattern(id, draft.rule, words.language) ?? words.rule.unset}</small>
      </span>
    </label>
    ${lack ? html`<p class="lack" id="${id}-lack">${words.rule.lacks[lack]}</p>` : nothing}
    ${isChosen && (PATTERNS[id].fields.length > 0 || id === 'P5') ? renderFacts(id, editing) : nothing}
  </div>`;
}

function toggle(id: PatternId, { draft, around, update }: Editing): void {
  const { rule } = draft;
  const chosen = rule.chosen.includes(id) ? rule.chosen.filter((one) => one !== id) : [...rule.chosen, id];
  const facts = { ...rule.facts, [id]: { ...presetsOf(id, around), ...rule.facts[id] } };
  update({ rule: { ...rule, chosen, facts } });
}

/** Where there is only one thing to choose, it is chosen. */
function presetsOf(id: PatternId, { circles, rooted, issuers }: Surroundings): Partial<PatternFacts> {
  if (id === 'P8' && circles.length === 1) return { circle: circles[0]! };
  if (id === 'P12' && rooted.length === 1) return { family: rooted[0]! };
  return id === 'P11' && issuers.length > 0 ? { issuers: issuers.join('\n') } : {};
}

function renderFacts(id: PatternId, editing: Editing): TemplateResult {
  return html`<div class="facts" role="group" aria-label=${editing.words.rule.titles[id]}>
    ${PATTERNS[id].fields.map((fact) => renderFact(id, fact, editing))}
    ${id === 'P5' ? renderEvent(editing) : nothing}
  </div>`;
}

function renderFact(id: PatternId, fact: FactName, editing: Editing): TemplateResult {
  const { rule } = editing.draft;
  const field: FieldName = `${id}-${fact}`;
  const label = editing.words.rule.facts[field as FactKey];
  const facts = factsOf(id, rule);
  const set = (change: Partial<PatternFacts>): void =>
    editing.update({ rule: { ...rule, facts: { ...rule.facts, [id]: { ...rule.facts[id], ...change } } } });
  if (fact === 'badges') return renderBadges({ field, label, chosen: facts.badges, set }, editing);
  const value = facts[fact];
  if (typeof value === 'number') {
    const limits = LIMITS[fact as NumberFact];
    return renderNumber({ field, label, value, limits, onInput: (n) => set({ [fact]: n }) }, editing);
  }
  const choices = choicesOf(fact, editing);
  if (choices) {
    const onChange = (chosen: string): void => set({ [fact]: chosen });
    return renderSelect({ field, text: { label }, value: String(value), choices, onChange }, editing);
  }
  const { roleHint, listHint } = editing.words.rule;
  const isList = fact !== 'role';
  return renderField(
    {
      field,
      text: { label, why: isList ? listHint : roleHint },
      value: String(value),
      lines: isList,
      onInput: (text) => set({ [fact]: text }),
    },
    editing,
  );
}

type Choices = readonly (readonly [string, string])[];

function choicesOf(fact: FactName, { words, around }: Editing): Choices | undefined {
  const { taught, bands, deeds, period } = words.rule;
  switch (fact) {
    case 'taught':
      return Object.entries(taught);
    case 'band':
      return Object.entries(bands);
    case 'deed':
      return Object.entries(deeds);
    case 'period':
      return ['P1M', 'P3M', 'P6M', 'P1Y', 'P2Y'].map((one) => [one, period(one)]);
    case 'circle':
      return around.circles.map((circle) => [circle, circle]);
    case 'family':
      return around.rooted.map((family) => [family, family]);
    default:
      return undefined;
  }
}

interface BadgeChoice {
  readonly field: FieldName;
  readonly label: string;
  readonly chosen: readonly string[];
  readonly set: (change: Partial<PatternFacts>) => void;
}

function renderBadges({ field, label, chosen, set }: BadgeChoice, editing: Editing): TemplateResult {
  const toggleBadge = (id: string): void =>
    set({ badges: chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id] });
  return html`<fieldset
    id=${field}
    tabindex="-1"
    aria-describedby="${field}-trouble"
    data-invalid=${editing.troubles.has(field)}
  >
    <legend>${label}</legend>
    ${editing.around.models.map(
      ({ record }) =>
        html`<label class="choice">
          <input
            type="checkbox"
            .checked=${chosen.includes(record.id)}
            @change=${() => toggleBadge(record.id)}
          />
          <span>${record.name}</span>
        </label>`,
    )}
    ${renderTrouble(field, editing)}
  </fieldset>`;
}
