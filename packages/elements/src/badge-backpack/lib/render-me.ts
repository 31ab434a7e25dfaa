import { profileOf } from '@commons-badges/recognition/dossier.js';
import { html, nothing, type TemplateResult } from 'lit';
import { newId } from '@commons-badges/recognition/records.js';
import type { Asking } from './asking.js';
import type { BackpackScene } from './backpack-scene.js';

/** Who she is: her name, and the others who use this device. */
export function renderMe(scene: BackpackScene, asking: Asking): TemplateResult {
  const { view, words, level } = scene;
  return html`<section class="me" part="me">
    <div class="title" role="heading" aria-level=${level} tabindex="-1">${words.me.title}</div>
    ${view.me === null ? html`<p>${words.me.nobody}</p>` : nothing}
    ${view.me !== null && scene.canSign ? renderName(scene, asking) : nothing}
    ${scene.canSign ? renderPeople(scene) : nothing}
  </section>`;
}

function renderName(scene: BackpackScene, asking: Asking): TemplateResult {
  const { view, words } = scene;
  const send = (event: Event): void => {
    event.preventDefault();
    const name = new FormData(event.target as HTMLFormElement).get('name');
    if (typeof name === 'string' && name.trim() !== '')
      void asking.ask('name', { do: 'introduce', id: newId(), name });
  };
  return html`<form class="name" @submit=${send}>
    <label
      >${words.me.name}
      <input
        name="name"
        autocomplete="nickname"
        .value=${profileOf(view.me?.did ?? '', view.dossier)?.name ?? ''}
      />
      <small>${words.me.nameHint}</small>
    </label>
    <div class="actions"><button ?disabled=${asking.isBusy('name')}>${words.me.save}</button></div>
    <div role="status">${asking.tell('name', scene, words.me.saved)}</div>
  </form>`;
}

function renderPeople({ view, words }: BackpackScene): TemplateResult {
  const add = (event: Event): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const name = new FormData(form).get('label');
    if (typeof name === 'string' && name.trim() !== '') void view.session.addPerson(name.trim());
    form.reset();
  };
  return html`<details>
    <summary>${words.me.people}</summary>
    <fieldset>
      <legend class="hidden">${words.me.people}</legend>
      ${view.people.map(
        ({ did, label }) =>
          html`<label class="choice"
            ><input
              type="radio"
              name="person"
              .checked=${did === view.me?.did}
              @change=${() => void view.session.become(did)}
            /><span>${label}</span></label
          >`,
      )}
    </fieldset>
    <form @submit=${add}>
      <label
        >${words.me.addName}
        <input name="label" autocomplete="off" />
      </label>
      <div class="actions"><button>${words.me.add}</button></div>
    </form>
  </details>`;
}
