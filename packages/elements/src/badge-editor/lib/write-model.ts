import type { ModelDraft } from '@commons-badges/stores';
import type { EditorDraft } from './editor-draft.js';

export interface ModelParts {
  readonly rule: object;
  readonly image: { readonly id: string; readonly caption: string };
  /** The id of the model that this is a version or a fork of. */
  readonly origin?: string;
  readonly isFork?: boolean;
}

/** A draft as what is asked for. */
export function writeModel(draft: EditorDraft, { rule, image, origin, isFork }: ModelParts): ModelDraft {
  const { name, description, criteria, stage, licence, language, axis, family } = draft;
  return {
    name,
    description,
    criteria,
    rule,
    image: { id: image.id, ...(image.caption.trim() && { caption: image.caption.trim() }) },
    stage,
    licence,
    language,
    tags: splitTags(draft.tags),
    ...(axis && { axis }),
    ...(family && { family }),
    ...(origin !== undefined && { [isFork ? 'basedOn' : 'supersedes']: origin }),
  };
}

/** Each once. */
export function splitTags(written: string): readonly string[] {
  const tags = written
    .split(/[,;\n]/)
    .map((tag) => tag.trim())
    .filter(Boolean);
  return [...new Set(tags)];
}
