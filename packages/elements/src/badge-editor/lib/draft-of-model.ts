import type { Dossier, Opened } from '@commons-badges/recognition';
import type { EditorDraft, EventDraft, PictureDraft } from './editor-draft.js';
import { toLocalTime } from './empty-draft.js';
import { readComposition } from './image/read-composition.js';
import { licencesFor, LICENCES } from './licences.js';
import { readTags } from './read-tags.js';
import { readRule } from './rule/read-rule.js';

/** The draft of a next version or of a fork, filled with what the model says. */
export function draftOfModel(
  { record }: Opened<'model'>,
  isFork: boolean,
  empty: EditorDraft,
  dossier: Dossier,
): EditorDraft {
  const tags = readTags(record.id, record.tag);
  const { rule, event } = readRule(record.criteria.rule);
  const allowed = isFork ? licencesFor(record.licence) : LICENCES;
  return {
    ...empty,
    name: record.name,
    description: record.description ?? '',
    criteria: record.criteria.narrative ?? '',
    picture: pictureOf(record.image, empty.picture),
    // A workshop is its organiser's own: a fork announces another one.
    event: isFork ? empty.event : eventOf(event, empty.event, dossier),
    rule,
    stage: tags.stage,
    axis: tags.axis,
    family: isFork && tags.family === record.id ? '' : tags.family,
    tags: tags.others.join(', '),
    licence: allowed.find((licence) => licence === record.licence) ?? empty.licence,
    language: record.inLanguage ?? empty.language,
  };
}

function pictureOf(image: Opened<'model'>['record']['image'], empty: PictureDraft): PictureDraft {
  if (image === undefined) return empty;
  const { id, caption } = typeof image === 'string' ? { id: image, caption: undefined } : image;
  const composition = readComposition(id);
  const words = { caption: caption ?? (composition ? null : '') };
  if (composition) return { ...empty, ...composition, ...words };
  return id.startsWith('data:image/') ? { ...empty, own: id, ...words } : empty;
}

function eventOf(named: string | null, empty: EventDraft, dossier: Dossier): EventDraft {
  if (named === null) return empty;
  const event = dossier.find('event', named) ?? dossier.byId('event', named);
  if (event === undefined) return { ...empty, kept: named, isKept: true };
  const { name = '', opens, closes, maxClaims } = event.record;
  const times = { opens: toLocalTime(Date.parse(opens)), closes: toLocalTime(Date.parse(closes)) };
  return { ...empty, name, ...times, places: maxClaims, kept: named, isKept: true };
}
