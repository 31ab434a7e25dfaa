import { isComposition } from './image/read-composition.js';
import type { Composition } from './image/compose-image.js';
import { PATTERNS } from './rule/patterns.js';
import type { RuleDraft } from './rule/rule-draft.js';

export interface PictureDraft extends Composition {
  /** A picture of hers, as a `data:` URL, in the place of the composed one. */
  readonly own: string | null;
  /** What is seen on it; null: as the composer words it. */
  readonly caption: string | null;
}

/** A workshop as it is being announced. Times are those of her own clock: `2026-11-02T14:00`. */
export interface EventDraft {
  readonly id: string;
  readonly name: string;
  readonly opens: string;
  readonly closes: string;
  readonly places: number;
  /** The digest of the workshop that the version before named. */
  readonly kept: string | null;
  /** That one stays. */
  readonly isKept: boolean;
  /** What is shown in the room, once the workshop is open. It is nowhere else. */
  readonly code: string | null;
}

/** A badge model as it is being written. */
export interface EditorDraft {
  readonly v: 1;
  /** The id that the model will have. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly criteria: string;
  readonly picture: PictureDraft;
  readonly rule: RuleDraft;
  readonly event: EventDraft;
  readonly stage: 1 | 2 | 3;
  readonly axis: '' | 'horizontale' | 'verticale';
  /** Empty: a family of its own. */
  readonly family: string;
  /** With commas between them. */
  readonly tags: string;
  readonly licence: string;
  /** BCP 47. */
  readonly language: string;
  /** It is published, and the code of its room is still needed. */
  readonly isPublished: boolean;
}

/** A draft that was kept; undefined for anything else, also for one of another version of this editor. */
export function parseDraft(kept: unknown, empty: EditorDraft): EditorDraft | undefined {
  if (!isLike(kept, empty)) return undefined;
  const draft = kept as unknown as EditorDraft;
  const { picture, rule, event } = draft;
  const isKnown =
    draft.v === 1 &&
    isComposition(picture) &&
    isTextOrNull(picture.own, picture.caption, event.kept, event.code) &&
    Array.isArray(rule.chosen) &&
    (rule.chosen as readonly unknown[]).every((id) => Object.hasOwn(PATTERNS, String(id)));
  // A number that could not be read was kept as null.
  return isKnown ? { ...draft, event: { ...event, places: event.places ?? Number.NaN } } : undefined;
}

/** Whether it has the members of an example, each of the same sort. What may be null is not looked at. */
function isLike(kept: unknown, example: object): kept is Record<string, unknown> {
  if (typeof kept !== 'object' || kept === null) return false;
  return Object.entries(example).every(([name, like]: [string, unknown]) => {
    const value = (kept as Record<string, unknown>)[name];
    if (like === null || typeof like === 'number') return value !== undefined;
    return isPlain(like) ? isLike(value, like) : typeof value === typeof like;
  });
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTextOrNull(...values: readonly unknown[]): boolean {
  return values.every((value) => value === null || typeof value === 'string');
}
