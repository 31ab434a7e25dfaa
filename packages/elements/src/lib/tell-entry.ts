import { BadgeErrorEvent, BadgeVerifiedEvent } from '../events.js';
import type { BadgeEntry } from './badge-entry.js';

/** Tells the page what came of an entry: the problem with reading it, or its verdict. */
export function tellEntry(element: Element, { id, declared, verdict }: BadgeEntry): void {
  if (declared.status === 'failed') element.dispatchEvent(new BadgeErrorEvent(declared.problem));
  if (verdict.status === 'ready') element.dispatchEvent(new BadgeVerifiedEvent(id, verdict.value));
}
