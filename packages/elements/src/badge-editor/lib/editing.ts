import type { Dossier, Opened } from '@commons-badges/recognition';
import type { EditorWords } from '../../locales/badge-editor-words.js';
import type { EditorDraft } from './editor-draft.js';
import type { FieldName, Trouble, Troubles } from './find-troubles.js';
import type { PictureTrouble } from './image/read-picture.js';
import type { Surroundings } from './rule/surroundings.js';

/** What a badge model is written after: the version before, or another's that it is a fork of. */
export interface Origin {
  readonly model: Opened<'model'>;
  readonly isFork: boolean;
  readonly creatorName: string;
}

/** Everything that the parts of the form show, and what they change. */
export interface Editing {
  readonly words: EditorWords;
  readonly draft: EditorDraft;
  readonly update: (change: Partial<EditorDraft>) => void;
  /** Those that are shown: none before the first try. */
  readonly troubles: Troubles;
  readonly around: Surroundings;
  readonly dossier: Dossier;
  readonly origin: Origin | undefined;
  /** Which parts of the kit are unfolded. */
  readonly unfolded: Set<string>;
  readonly pictureTrouble: PictureTrouble | undefined;
  readonly takePicture: (file: File | undefined) => void;
}

export function troubleOf(field: FieldName, { troubles }: Editing): Trouble | undefined {
  return troubles.get(field);
}
