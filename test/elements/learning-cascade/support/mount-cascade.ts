import { fixture, html } from '@open-wc/testing';
import type { Cascade } from '@commons-badges/recognition';
import type { Session } from '@commons-badges/stores';
import '../../../../packages/elements/src/badge-provider/define.js';
import '../../../../packages/elements/src/learning-cascade/define.js';
import type { LearningCascade } from '../../../../packages/elements/src/learning-cascade/learning-cascade.js';
import type { CascadePicture } from '../../../../packages/elements/src/learning-cascade/lib/cascade-picture/cascade-picture.js';
import * as kit from '../../../../packages/embed/src/kit.js';
import { inside, textInside } from '../../support/shadow.js';
import { until } from '../../support/until.js';

export interface Thirteen {
  readonly session: Session;
  readonly people: Readonly<Record<string, string>>;
  readonly model: string;
}

export interface Generated {
  readonly cascade: Cascade;
  readonly names: ReadonlyMap<string, string>;
}

/** The thirteen, really signed; `who` looks. */
export async function foundThirteen(who = 'Hoa'): Promise<Thirteen> {
  const example = '/examples/cascade/thirteen.js';
  const made = (await import(example)) as {
    foundThirteen: (tools: typeof kit, name: string) => Promise<Thirteen>;
  };
  return made.foundThirteen(kit, who);
}

/** A cascade that nobody lived, the same each time. */
export async function generate(people: number, gardens: number, seed = 1): Promise<Generated> {
  const example = '/examples/cascade/generate.js';
  const made = (await import(example)) as {
    generateCascade: (size: number, places: number, begin: number) => Generated;
  };
  return made.generateCascade(people, gardens, seed);
}

type Wishes = Partial<Pick<LearningCascade, 'cascade' | 'names' | 'for' | 'depth' | 'badge' | 'src'>>;

/** The element with a session, or with a cascade of the page's own. */
export async function mountCascade(
  session: Session | null,
  wishes: Wishes = {},
  lang = 'fr',
): Promise<LearningCascade> {
  const provider = await fixture(
    session === null
      ? html`<div lang=${lang}></div>`
      : html`<badge-provider lang=${lang} .session=${session}></badge-provider>`,
  );
  const element = document.createElement('learning-cascade');
  Object.assign(element, wishes);
  provider.append(element);
  return element as LearningCascade;
}

export async function isReady(element: LearningCascade): Promise<CascadePicture> {
  await until(() => inside(element, 'cascade-list')?.shadowRoot?.querySelector('li'), 'the list');
  const picture = inside<CascadePicture>(element, 'cascade-picture')!;
  await picture.updateComplete;
  return picture;
}

/** All that can be read in the list alone. */
export function listText(element: LearningCascade): string {
  return textInside(inside(element, 'cascade-list'));
}

/** One line for each person of the list. */
export function listLines(element: LearningCascade): readonly string[] {
  const list = inside(element, 'cascade-list');
  return [...(list?.shadowRoot?.querySelectorAll('span.person') ?? [])].map((line) =>
    line.textContent.replace(/\s+/g, ' ').trim(),
  );
}

/** What is heard while somebody walks through the picture. */
export function heard(picture: CascadePicture): string {
  return textInside(picture, '[aria-live]');
}

export function frameOf(picture: CascadePicture): HTMLElement {
  return inside(picture, '.frame')!;
}

export async function press(picture: CascadePicture, key: string): Promise<void> {
  frameOf(picture).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await picture.updateComplete;
}

/** A tap on a point of the drawing, when all of it is in view. */
export async function tapAt(picture: CascadePicture, x: number, y: number): Promise<void> {
  const frame = frameOf(picture);
  const { left, top } = frame.getBoundingClientRect();
  const transform = frame.querySelector('svg > g')!.getAttribute('transform')!;
  const [moveX = 0, moveY = 0, k = 1] = transform.match(/-?[\d.]+(e-?\d+)?/g)!.map(Number);
  const at = { clientX: left + frame.clientLeft + x * k + moveX, clientY: top + y * k + moveY };
  const init = { ...at, bubbles: true, pointerId: 1, pointerType: 'mouse', button: 0 };
  frame.dispatchEvent(new PointerEvent('pointerdown', init));
  frame.dispatchEvent(new PointerEvent('pointerup', init));
  await picture.updateComplete;
}
