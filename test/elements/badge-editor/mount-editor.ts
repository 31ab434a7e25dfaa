import { fixture, html } from '@open-wc/testing';
import '../../../packages/elements/src/badge-editor/define.js';
import '../../../packages/elements/src/badge-provider/define.js';
import type { BadgeEditor } from '../../../packages/elements/src/badge-editor/badge-editor.js';
import type { Session } from '../../../packages/stores/src/index.js';
import { inside } from '../support/shadow.js';
import { until } from '../support/until.js';

/** An editor under a provider with this session, once it says something. */
export async function mountEditor(
  session: Session | null,
  { model, lang = 'fr', shows = 'form, .result' }: { model?: string; lang?: string; shows?: string } = {},
): Promise<BadgeEditor> {
  const provider = await fixture(html`<badge-provider lang=${lang} .session=${session}></badge-provider>`);
  const element = document.createElement('badge-editor') as BadgeEditor;
  if (model) element.setAttribute('model', model);
  const link = document.createElement('a');
  link.href = 'aide.html';
  link.textContent = 'Aide';
  element.append(link);
  provider.append(element);
  await until(() => inside(element, shows), shows);
  return element;
}

/** Types into fields, by their ids. */
export async function type(element: BadgeEditor, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [id, text] of Object.entries(fields)) {
    const field = await until(() => inside<HTMLInputElement>(element, `#${id}`), id);
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await element.updateComplete;
  }
}

export async function click(element: BadgeEditor, selector: string): Promise<void> {
  (await until(() => inside<HTMLElement>(element, selector), selector)).click();
  await element.updateComplete;
}

export async function select(element: BadgeEditor, id: string, value: string): Promise<void> {
  const field = await until(() => inside<HTMLSelectElement>(element, `#${id}`), id);
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

export const WORDS = {
  name: 'J’ouvre un lieu partagé',
  description: 'Ouvrir un lieu où chacun peut venir.',
  criteria: 'Le lieu a ouvert trois fois.',
};

/** Publishes, and waits until it is said that it is. */
export async function publish(element: BadgeEditor): Promise<void> {
  await click(element, 'button.main');
  await until(() => inside(element, '.result'), 'it is published');
}
