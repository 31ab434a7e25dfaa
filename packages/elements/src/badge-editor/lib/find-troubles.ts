import type { EditorDraft } from './editor-draft.js';
import { RESERVED_TAGS } from './read-tags.js';
import { LIMITS, type FactName, type NumberFact } from './rule/pattern-facts.js';
import { listOf, PATTERNS, type PatternId } from './rule/patterns.js';
import { factsOf } from './rule/rule-draft.js';
import { splitTags } from './write-model.js';

export type FieldName =
  | 'name'
  | 'description'
  | 'criteria'
  | 'caption'
  | 'rule'
  | 'workshop'
  | 'tags'
  | 'opens'
  | 'closes'
  | 'places'
  | `${PatternId}-${FactName}`;

/** What is wrong with a field. The sentence of each stands beside its field. */
export type Trouble =
  | 'empty'
  | 'too-long'
  | 'none-chosen'
  | 'reserved'
  | 'no-time'
  | 'ends-first'
  | 'is-over'
  | 'no-number'
  | 'nothing-listed'
  | 'no-address'
  | 'too-few-badges';

export type Troubles = ReadonlyMap<FieldName, Trouble>;

export const NO_TROUBLES: Troubles = new Map();

const MAX_NAME = 200;
const MAX_TEXT = 5000;
const MAX_PLACES = 1000;
const ADDRESS = /^[a-z][a-z0-9+.-]{0,30}:\S+$/i;

/** Everything that keeps a draft from being published, by the field where it can be mended, in the order of the page. */
export function findTroubles(draft: EditorDraft, now: Date): Troubles {
  return new Map([
    ...textTroubles(draft),
    ...ruleTroubles(draft, now),
    ...(splitTags(draft.tags).some((tag) => RESERVED_TAGS.some((prefix) => tag.startsWith(prefix)))
      ? ([['tags', 'reserved']] as const)
      : []),
  ]);
}

type Found = readonly [FieldName, Trouble];

function textTroubles({ name, description, criteria, picture }: EditorDraft): readonly Found[] {
  const lengths = { name: MAX_NAME, description: MAX_TEXT, criteria: MAX_TEXT, caption: MAX_NAME };
  const texts = { name, description, criteria, caption: picture.caption ?? '…' };
  return (Object.keys(texts) as (keyof typeof texts)[]).flatMap((field): readonly Found[] => {
    const text = texts[field].trim();
    if (text === '') return [[field, 'empty']];
    return text.length > lengths[field] ? [[field, 'too-long']] : [];
  });
}

function ruleTroubles({ rule, event }: EditorDraft, now: Date): readonly Found[] {
  if (rule.kept) return [];
  if (rule.chosen.length === 0) return [['rule', 'none-chosen']];
  return rule.chosen.flatMap((id) => {
    const facts = factsOf(id, rule);
    const found = PATTERNS[id].fields.flatMap((field): readonly Found[] => {
      const trouble = factTrouble(field, facts[field]);
      return trouble ? [[`${id}-${field}`, trouble]] : [];
    });
    if (id === 'P7' && facts.badges.length > 0 && facts.n > facts.badges.length)
      return [...found, ['P7-n', 'too-few-badges']];
    return id === 'P5' && !event.isKept ? [...found, ...eventTroubles(event, now)] : found;
  });
}

function factTrouble(field: FactName, value: number | string | readonly string[]): Trouble | undefined {
  if (typeof value === 'number') {
    const [least, most] = LIMITS[field as NumberFact];
    return Number.isInteger(value) && value >= least && value <= most ? undefined : 'no-number';
  }
  if (field === 'equivalents' || field === 'issuers') {
    const listed = listOf(String(value));
    if (listed.length === 0) return field === 'issuers' ? 'nothing-listed' : undefined;
    return listed.every((one) => ADDRESS.test(one)) ? undefined : 'no-address';
  }
  return value.length === 0 || value.toString().trim() === '' ? 'nothing-listed' : undefined;
}

function eventTroubles({ opens, closes, places }: EditorDraft['event'], now: Date): readonly Found[] {
  const [start, end] = [Date.parse(opens), Date.parse(closes)];
  const found: Found[] = [];
  if (Number.isNaN(start)) found.push(['opens', 'no-time']);
  if (Number.isNaN(end)) found.push(['closes', 'no-time']);
  else if (end <= start) found.push(['closes', 'ends-first']);
  else if (end <= now.getTime()) found.push(['closes', 'is-over']);
  if (!Number.isInteger(places) || places < 1 || places > MAX_PLACES) found.push(['places', 'no-number']);
  return found;
}
