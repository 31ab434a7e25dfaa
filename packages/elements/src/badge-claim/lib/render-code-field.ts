import { html, nothing, type TemplateResult } from 'lit';
import type { ClaimScene } from './claim-scene.js';
import type { Workshop } from './workshop.js';

/** « J’ai un code »: to paste it, or to scan it where the browser can. */
export function renderCodeField(scene: ClaimScene, workshop: Workshop, isOpen: boolean): TemplateResult {
  const { workshop: words } = scene.words;
  const handleSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const field = (event.target as HTMLFormElement).elements.namedItem('code') as HTMLInputElement;
    workshop.read(field.value);
  };
  return html`<details class="code-door" ?open=${isOpen || workshop.isUnreadable}>
    <summary>${words.open}</summary>
    <form novalidate @submit=${handleSubmit}>
      ${renderScanner(scene, workshop)}
      <label>
        ${words.field}
        <input
          name="code"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          aria-describedby="code-hint"
          aria-invalid=${workshop.isUnreadable ? 'true' : 'false'}
          .value=${workshop.text ?? ''}
        />
        <small id="code-hint">${words.fieldHint}</small>
      </label>
      ${workshop.isUnreadable ? html`<p class="trouble" role="alert">${words.unreadable}</p>` : nothing}
      <div class="actions"><button class="use">${words.use}</button></div>
    </form>
  </details>`;
}

function renderScanner({ words: { workshop: words } }: ClaimScene, workshop: Workshop): unknown {
  const { scanner } = workshop;
  if (!scanner.isPossible) return html`<p class="hint">${words.camera}</p>`;
  const handleScan = async (event: Event): Promise<void> => {
    const place = (event.target as HTMLElement).closest('form');
    const text = await scanner.scan(() => place?.querySelector('video') ?? null);
    if (text !== null) workshop.read(text);
  };
  if (scanner.stream !== null)
    return html`<p class="hint" role="status">${words.scanHint}</p>
      <video autoplay muted playsinline .srcObject=${scanner.stream}></video>
      <div class="actions"><button type="button" @click=${() => scanner.stop()}>${words.stop}</button></div>`;
  return html`<div class="actions">
      <button class="scan" type="button" @click=${handleScan}>${words.scan}</button>
    </div>
    ${scanner.hasFailed ? html`<p class="trouble" role="alert">${words.noCamera}</p>` : nothing}`;
}
