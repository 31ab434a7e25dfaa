import { html, nothing, type TemplateResult } from 'lit';
import type { CascadeScene } from './cascade-scene.js';
import { searchPeople } from './search-people.js';

const MOST = 8;

/** A field, and who was found by it. */
export function renderSearch(
  query: string,
  scene: CascadeScene,
  { onSearch, onChoose }: { onSearch: (query: string) => void; onChoose: (place: number) => void },
): TemplateResult {
  const { words, nameOf, gardens } = scene;
  const found = searchPeople(query, scene);
  return html`<div class="search">
    <input
      type="search"
      aria-label=${words.search.label}
      placeholder=${words.search.label}
      .value=${query}
      @input=${(event: InputEvent) => onSearch((event.target as HTMLInputElement).value)}
    />
    <p class="soft" role="status">${query.trim() === '' ? nothing : words.search.found(found.length)}</p>
    ${
      found.length === 0
        ? nothing
        : html`<ul class="found">
            ${found.slice(0, MOST).map(
              (place) =>
                html`<li>
                  <button type="button" @click=${() => onChoose(place)}>
                    ${[nameOf(place), gardens.of(place)?.name].filter(Boolean).join(' · ')}
                  </button>
                </li>`,
            )}
          </ul>`
    }
  </div>`;
}
