import { MIN_PASSPHRASE } from '@commons-badges/recognition/identity.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { ClaimScene } from './claim-scene.js';
import type { KeyBackup } from './key-backup.js';

/** « Gardez votre cachet ». On the device of somebody else, a sheet of paper comes first. */
export function renderKeyBackup(backup: KeyBackup, scene: ClaimScene, isBorrowed: boolean): unknown {
  const { backup: words } = scene.words;
  if (backup.status === 'hidden') return nothing;
  if (backup.status !== 'offered') return html`<p class="done" role="status">${words[backup.status]}</p>`;
  const handleSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const field = (event.target as HTMLFormElement).elements.namedItem('passphrase') as HTMLInputElement;
    const isPrinted = (event.submitter as HTMLButtonElement | null)?.value === 'printed';
    void backup.take(isPrinted ? 'printed' : 'saved', field.value, scene.words);
  };
  return html`<form class="panel backup" part="backup" novalidate @submit=${handleSubmit}>
    <div class="sentence" role="heading" aria-level=${scene.level + 1}>${words.title}</div>
    <p class="why">${words.why}</p>
    <label>
      ${words.passphrase}
      <input
        name="passphrase"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        aria-describedby="phrase-hint"
        aria-invalid=${backup.problem === 'backup.passphrase_too_short' ? 'true' : 'false'}
      />
      <small id="phrase-hint">${words.passphraseHint(MIN_PASSPHRASE)}</small>
    </label>
    ${renderTrouble(backup, scene)} ${renderActions(backup, scene, isBorrowed)}
  </form>`;
}

function renderTrouble({ problem }: KeyBackup, { words: { backup } }: ClaimScene): unknown {
  if (problem === null) return nothing;
  return html`<p class="trouble" role="alert">
    ${problem === 'gone' ? backup.gone : backup.problems[problem]}
  </p>`;
}

function renderActions(backup: KeyBackup, scene: ClaimScene, isBorrowed: boolean): TemplateResult {
  const { backup: words } = scene.words;
  const save = html`<button class=${isBorrowed ? '' : 'main'} value="saved" ?disabled=${backup.isBusy}>
    ${words.save}
  </button>`;
  const print = html`<button class=${isBorrowed ? 'main' : ''} value="printed" ?disabled=${backup.isBusy}>
    ${words.print}
  </button>`;
  return html`<div class="actions">
    ${isBorrowed ? [print, save] : [save, print]}
    <button class="later" type="button" @click=${() => backup.later()}>${words.later}</button>
  </div>`;
}
