import { creatorOf, toSeconds, type Opened } from '@commons-badges/recognition';
import type { ModelDraft } from '../request.js';

export interface ModelFacts {
  readonly id: string;
  /** The DID of the community, or of the person in whose name it is. */
  readonly creator: string;
  readonly now: Date;
  readonly before?: Opened<'model'> | undefined;
  readonly origin?: Opened<'model'> | undefined;
}

const LICENCE = 'CC-BY-SA-4.0';
const LANGUAGE = 'fr';

/** A draft as the badge model that it becomes: an OB 3.0 Achievement with its rule (recognition §2.3, §3), not yet signed. */
export function describeModel(draft: ModelDraft, { id, creator, now, before, origin }: ModelFacts): object {
  return {
    id,
    type: ['Achievement'],
    achievementType: 'Competency',
    name: draft.name.trim(),
    description: draft.description.trim(),
    inLanguage: draft.language ?? LANGUAGE,
    version: String(Number(before?.record.version ?? 0) + 1),
    ...(draft.image && { image: { ...draft.image, type: 'Image' } }),
    creator: { id: creator, type: ['Profile'] },
    criteria: { narrative: draft.criteria.trim(), rule: draft.rule },
    tag: tagsOf(draft, id),
    licence: draft.licence ?? LICENCE,
    created: toSeconds(now),
    ...(before && { supersedes: { id: before.record.id, digest: before.digest } }),
    ...(origin && { basedOn: originOf(origin) }),
  };
}

function originOf({ record, digest }: Opened<'model'>): object {
  const { id, name, licence } = record;
  const by = creatorOf(record);
  return { id, digest, name, ...(licence && { licence }), ...(by && { creator: by }) };
}

function tagsOf({ family, stage, axis, tags = [] }: ModelDraft, id: string): string[] {
  const own = tags.map((tag) => tag.trim()).filter((tag) => tag !== '');
  return [...(axis ? [`axe:${axis}`] : []), `famille:${family ?? id}`, `stade:${stage ?? 1}`, ...own];
}
