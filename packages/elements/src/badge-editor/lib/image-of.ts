import type { PictureWords } from '../../locales/badge-editor-words.js';
import type { EditorDraft, PictureDraft } from './editor-draft.js';
import { composeImage, toImageAddress, type Composition } from './image/compose-image.js';

/** What is seen on the picture: in her words, else in those of the composer. */
export function captionOf(picture: PictureDraft, words: PictureWords): string {
  return picture.caption ?? (picture.own === null ? words.describe(picture) : '');
}

/** The picture as the model carries it: with its own title and description inside. */
export function imageOf(
  { picture, name }: Pick<EditorDraft, 'picture' | 'name'>,
  words: PictureWords,
): { readonly id: string; readonly caption: string } {
  const caption = captionOf(picture, words);
  const drawn = (): string =>
    toImageAddress(composeImage(picture, { title: name.trim(), description: caption.trim() }));
  return { id: picture.own ?? drawn(), caption };
}

/** The same to be looked at here, where its name stands beside it: it need not be drawn anew with each letter of the name. */
export function shownImage(picture: Composition & { readonly own?: string | null }): string {
  return picture.own ?? toImageAddress(composeImage(picture, { title: '', description: '' }));
}
