import { html, type TemplateResult } from 'lit';
import type { Words } from '../../locales/words.js';
import type { WallGrouping, WallSort } from './wall-view.js';

export interface ToolbarState {
  readonly query: string;
  readonly sort: WallSort;
  readonly groupBy: WallGrouping;
  readonly view: 'cards' | 'list';
}

/** Search, order, groups, and cards or list. `onChange` is told what the reader chose. */
export function renderToolbar(
  state: ToolbarState,
  words: Words,
  onChange: (change: Partial<ToolbarState>) => void,
): TemplateResult {
  return html`<input
      type="search"
      .value=${state.query}
      placeholder=${words.search}
      aria-label=${words.search}
      @input=${(event: Event) => onChange({ query: (event.target as HTMLInputElement).value })}
    />
    ${renderSelect(words.sort, words.sorts, state.sort, (sort) => onChange({ sort }))}
    ${renderSelect(words.group, words.groups, state.groupBy, (groupBy) => onChange({ groupBy }))}
    <span class="views" role="group" aria-label=${words.view}
      >${(['cards', 'list'] as const).map(
        (view) =>
          html`<button type="button" aria-pressed=${state.view === view} @click=${() => onChange({ view })}>
            ${words.views[view]}
          </button>`,
      )}</span
    >`;
}

function renderSelect<T extends string>(
  label: string,
  choices: Readonly<Record<T, string>>,
  chosen: T,
  onChoose: (choice: T) => void,
): TemplateResult {
  const names = Object.keys(choices) as T[];
  const handleChange = (event: Event): void => {
    const choice = names[(event.target as HTMLSelectElement).selectedIndex];
    if (choice) onChoose(choice);
  };
  return html`<select aria-label=${label} @change=${handleChange}>
    ${names.map((name) => html`<option ?selected=${name === chosen}>${choices[name]}</option>`)}
  </select>`;
}
