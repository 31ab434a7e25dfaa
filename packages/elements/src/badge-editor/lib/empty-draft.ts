import { newId } from '@commons-badges/recognition/records.js';
import type { EditorDraft } from './editor-draft.js';
import { FIRST_RULE } from './rule/rule-draft.js';

const HOUR_MS = 3_600_000;
const HOURS = 3;
const PLACES = 30;

/** One to begin with. The workshop is at the next full hour: it is the hour of today that people change, more than the day. */
export function emptyDraft(now: Date, language: string): EditorDraft {
  const opens = Math.ceil(now.getTime() / HOUR_MS) * HOUR_MS;
  return {
    v: 1,
    id: newId(),
    name: '',
    description: '',
    criteria: '',
    picture: { shape: 'hexagon', icon: 'bubble', hue: 'green', own: null, caption: null },
    rule: FIRST_RULE,
    event: {
      id: newId(),
      name: '',
      opens: toLocalTime(opens),
      closes: toLocalTime(opens + HOURS * HOUR_MS),
      places: PLACES,
      kept: null,
      isKept: false,
      code: null,
    },
    stage: 1,
    axis: '',
    family: '',
    tags: '',
    licence: 'CC-BY-SA-4.0',
    language: language.split('-')[0] || 'fr',
    isPublished: false,
  };
}

/** As a field for date and time has it: on her own clock, to the minute. */
export function toLocalTime(time: number): string {
  const date = new Date(time);
  return new Date(time - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
