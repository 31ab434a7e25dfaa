import { profileOf } from '@commons-badges/recognition/dossier.js';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import { nameOf } from '../../lib/name-of.js';
import { newId } from '@commons-badges/recognition/records.js';
import type { Asking } from './asking.js';
import type { BackpackScene } from './backpack-scene.js';
import type { People } from './people.js';

/** Who she is: her name, and the others who use this device. */
export function renderMe(scene: BackpackScene, asking: Asking, people: People): TemplateResult {
  const { view, words, level } = scene;
  return html`<section class="me" part="me">
    <div class="title" role="heading" aria-level=${level} tabindex="-1">${words.me.title}</div>
    ${view.me === null ? html`<p>${words.me.nobody}</p>` : nothing}
    ${view.me !== null && scene.canSign ? keyed(view.me.did, renderName(scene, asking)) : nothing}
    ${scene.canSign ? renderPeople(scene, people) : nothing}
  </section>`;
}

function renderName(scene: BackpackScene, asking: Asking): TemplateResult {
  const { view, words } = scene;
  const send = (event: Event): void => {
    event.preventDefault();
    const field = (event.target as HTMLFormElement).elements.namedItem('name') as HTMLInputElement;
    const name = field.value.trim();
    if (name === '') field.focus();
    else void asking.ask('name', { do: 'introduce', id: newId(), name });
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

function renderPeople({ view, words, say }: BackpackScene, people: People): TemplateResult {
  const add = async (event: Event): Promise<void> => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const field = form.elements.namedItem('label') as HTMLInputElement;
    const name = field.value.trim();
    if (name === '') field.focus();
    else if (await people.add(name)) form.reset();
  };
  return html`<details>
    <summary>${words.me.people}</summary>
    <fieldset>
      <legend class="hidden">${words.me.people}</legend>
      ${view.people.map(
        ({ did }) =>
          html`<label class="choice"
            ><input
              type="radio"
              name="person"
              .checked=${live(did === view.me?.did)}
              @change=${() => void people.become(did)}
            /><span>${nameOf(did, view, words)}</span></label
          >`,
      )}
    </fieldset>
    <form @submit=${(event: Event) => void add(event)}>
      <label
        >${words.me.addName}
        <input name="label" autocomplete="off" />
      </label>
      <div class="actions"><button ?disabled=${people.isBusy}>${words.me.add}</button></div>
    </form>
    ${people.problem ? html`<p class="trouble" role="alert">${say(people.problem)}</p>` : nothing}
  </details>`;
}
