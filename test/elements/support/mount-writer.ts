import { fixture, html } from '@open-wc/testing';
import type { Session } from '@commons-badges/stores';
import type { LitElement } from 'lit';
import '../../../packages/elements/src/badge-backpack/define.js';
import '../../../packages/elements/src/badge-claim/define.js';
import '../../../packages/elements/src/badge-endorse/define.js';
import '../../../packages/elements/src/badge-provider/define.js';
import type { BadgeClaim } from '../../../packages/elements/src/badge-claim/badge-claim.js';
import { inside, textInside } from './shadow.js';
import { until } from './until.js';

/** The element of a page whose records are those of a session. */
export async function mountWriter<T extends LitElement>(
  tag: string,
  session: Session,
  attributes: Readonly<Record<string, string>> = {},
  lang = 'fr',
): Promise<T> {
  const provider = await fixture(html`<badge-provider lang=${lang} .session=${session}></badge-provider>`);
  const element = document.createElement(tag) as T;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  provider.append(element);
  await until(() => inside(element, '.page, .panel, .waiting-place, .not-secure'), 'the element');
  return element;
}

export function mountClaim(
  session: Session,
  attributes: Readonly<Record<string, string>> = {},
  lang = 'fr',
): Promise<BadgeClaim> {
  return mountWriter<BadgeClaim>('badge-claim', session, attributes, lang);
}

let taps = 0;

/** How often somebody had to tap since the last time this was asked. */
export function countTaps(): number {
  const counted = taps;
  taps = 0;
  return counted;
}

/** A tap on what is there, or will be in a moment. */
export async function tap(element: LitElement, selector: string): Promise<void> {
  const target = await until(() => inside(element, selector), `something to tap: ${selector}`);
  taps += 1;
  target.click();
  await element.updateComplete;
}

/** Types into a field, as a keyboard does. */
export async function type(element: LitElement, selector: string, text: string): Promise<void> {
  const field = await until(() => inside<HTMLInputElement>(element, selector), `a field: ${selector}`);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

/** Waits until somebody can read this in the element. */
export async function reads(element: LitElement, pattern: RegExp, selector = '*'): Promise<string> {
  try {
    return await until(() => {
      const text = textInside(element, selector);
      return pattern.test(text) && text;
    }, String(pattern));
  } catch (cause) {
    throw new Error(`${String(pattern)} is not in: ${textInside(element).slice(0, 900)}`, { cause });
  }
}
