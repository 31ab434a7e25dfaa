import { html, nothing, type TemplateResult } from 'lit';
import type { ClaimScene } from './claim-scene.js';
import type { FormOptions } from './render-form.js';

/** The traces that she shows: one field, and as many more as she adds. */
export function renderLinks(scene: ClaimScene, options: FormOptions): TemplateResult {
  const { form } = options;
  const { form: words } = scene.words;
  const links = form.draft.links.length > 0 ? form.draft.links : [''];
  const isFull = links.every((link) => link.trim() !== '');
  return html`<fieldset>
    <legend>${words.traces}</legend>
    <p class="hint">${words.tracesHint}</p>
    ${links.map((link, index) => renderLink(link, index, links, scene, options))}
    ${
      isFull
        ? html`<div>
            <button class="add" type="button" @click=${() => form.change({ links: [...links, ''] })}>
              ${words.addLink}
            </button>
          </div>`
        : nothing
    }
  </fieldset>`;
}

function renderLink(
  link: string,
  index: number,
  links: readonly string[],
  { words: { form: words } }: ClaimScene,
  { form }: FormOptions,
): TemplateResult {
  const isBad = form.errors.links.includes(index);
  const change = (written: string): void => form.change({ links: links.with(index, written) });
  return html`<div class="row">
      <input
        type="url"
        inputmode="url"
        name="link"
        autocomplete="off"
        placeholder="https://"
        aria-label=${words.trace(index + 1)}
        aria-invalid=${isBad ? 'true' : 'false'}
        aria-describedby=${isBad ? `bad-${index}` : nothing}
        .value=${link}
        @input=${(event: Event) => change((event.target as HTMLInputElement).value)}
      />
      ${
        links.length > 1
          ? html`<button
              class="remove"
              type="button"
              aria-label=${words.removeLink(index + 1)}
              @click=${() => form.change({ links: links.toSpliced(index, 1) })}
            >
              ×
            </button>`
          : nothing
      }
    </div>
    ${isBad ? html`<p class="trouble" id="bad-${index}">${words.badLink}</p>` : nothing}`;
}
