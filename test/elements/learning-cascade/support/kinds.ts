import type { Cascade } from '@commons-badges/recognition';
import type { LearningCascade } from '../../../../packages/elements/src/learning-cascade/learning-cascade.js';
import { allInside, inside } from '../../support/shadow.js';
import { until } from '../../support/until.js';
import { person, teaching } from './scene-of.js';

export const NOTE = 'https://wiki.example/?Tour';
export const NASTY = '<img src=x onerror=alert(1)>';
const GARDEN = 'https://jdn.example/limaces';

/** One of each kind of person, line and outcome; who is called as her id is named, in capitals. */
export const KINDS: Cascade = {
  nodes: [
    person('ana', { generation: 0, garden: GARDEN }),
    person('bo', { generation: 1, garden: GARDEN, outcome: 'verified' }),
    person('cy', { generation: 1, outcome: 'to_reendorse' }),
    person('di', { generation: 2, outcome: 'expired' }),
    person('ed', { generation: 2, outcome: 'refused' }),
    person('flo', { outcome: 'partial', garden: `https://jdn.example/${encodeURIComponent(NASTY)}` }),
    person('left', { kind: 'ghost', generation: 1 }),
    person(NOTE, { kind: 'note' }),
  ],
  edges: [
    teaching('ana', 'bo', 'verified'),
    teaching('ana', 'cy'),
    teaching('ana', 'left'),
    teaching('bo', 'di'),
    teaching('bo', 'ed'),
    teaching('bo', 'flo', 'declared'),
    teaching(NOTE, 'bo', 'declared'),
  ],
};

export const NAMES: ReadonlyMap<string, string> = new Map([
  ['ana', 'Ana'],
  ['bo', 'Bo'],
  ['cy', 'Cy'],
  ['di', 'Di'],
  ['ed', 'Ed'],
  ['flo', NASTY],
  ['left', 'Gone'],
]);

/** A button inside an element that says this, or is labelled so. */
export function buttonOf(host: Element, text: string): HTMLButtonElement {
  const found = allInside<HTMLButtonElement>(host, 'button').find(
    (one) => one.textContent.trim() === text || one.getAttribute('aria-label') === text,
  );
  if (!found) throw new Error(`no button says ${text}`);
  return found;
}

/** Opens the detail of somebody from the list. */
export async function openPerson(element: LearningCascade, name: string): Promise<HTMLElement> {
  buttonOf(inside(element, 'cascade-list')!, name).click();
  await element.updateComplete;
  return until(() => {
    const detail = inside(element, '.detail');
    return detail?.querySelector('.title')?.textContent.trim() === name && detail;
  }, `the detail of ${name}`);
}

export const wordsOf = (element: Element | null): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
