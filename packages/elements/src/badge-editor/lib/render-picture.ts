import { html, nothing, type TemplateResult } from 'lit';
import type { Editing } from './editing.js';
import type { PictureDraft } from './editor-draft.js';
import { captionOf, shownImage } from './image-of.js';
import { OFFERED_HUES } from './image/colours.js';
import type { Composition } from './image/compose-image.js';
import { ICONS, type Icon } from './image/icons.js';
import { SHAPES, type Shape } from './image/shapes.js';
import { renderField } from './render-field.js';

/** Composes a picture, or takes one of hers; and what is seen on it, in words. */
export function renderPicture(editing: Editing): TemplateResult {
  const { words, draft } = editing;
  const { picture } = draft;
  const change = (changes: Partial<PictureDraft>): void =>
    editing.update({ picture: { ...picture, ...changes } });
  const caption = renderField(
    {
      field: 'caption',
      text: words.picture.caption,
      value: captionOf(picture, words.picture),
      lines: true,
      onInput: (text) => change({ caption: text }),
    },
    editing,
  );
  const isReworded = picture.own === null && picture.caption !== null;
  return html`<div class="stage-of-picture">
      <img class="large" src=${shownImage(picture)} alt=${captionOf(picture, words.picture)} />
      <div class="composer">
        ${picture.own === null ? renderComposer(editing, change) : renderOwn(editing, change)}
      </div>
    </div>
    ${renderUpload(editing)} ${caption}
    ${
      isReworded
        ? html`<button class="plain" type="button" @click=${() => change({ caption: null })}>
            ${words.picture.captionAgain}
          </button>`
        : nothing
    }`;
}

type Change = (changes: Partial<PictureDraft>) => void;

function renderComposer({ words, draft }: Editing, change: Change): TemplateResult {
  const { picture } = words;
  const shapes = Object.keys(SHAPES) as Shape[];
  const icons = Object.keys(ICONS) as Icon[];
  const { shape, icon, hue } = draft.picture;
  const current: Composition = { shape, icon, hue };
  return html`${renderSwatches('shape', picture.shape, shapes, picture.shapes, current, change)}
  ${renderSwatches('icon', picture.icon, icons, picture.icons, current, change)}
  ${renderSwatches('hue', picture.hue, OFFERED_HUES, picture.hues, current, change)}`;
}

/** One choice each, shown on the badge as it would be. */
function renderSwatches<K extends keyof Composition>(
  part: K,
  legend: string,
  values: readonly Composition[K][],
  names: Readonly<Record<Composition[K], string>>,
  current: Composition,
  change: Change,
): TemplateResult {
  return html`<fieldset>
    <legend>${legend}</legend>
    <div class="swatches">
      ${values.map(
        (value) =>
          html`<label class="swatch" title=${names[value]}>
            <input
              type="radio"
              name=${part}
              aria-label=${names[value]}
              .checked=${current[part] === value}
              @change=${() => change({ [part]: value })}
            />
            <img src=${shownImage({ ...current, [part]: value })} alt="" />
          </label>`,
      )}
    </div>
  </fieldset>`;
}

function renderOwn({ words }: Editing, change: Change): TemplateResult {
  return html`<p role="status">${words.picture.ownTaken}</p>
    <button type="button" @click=${() => change({ own: null, caption: null })}>
      ${words.picture.compose}
    </button>`;
}

function renderUpload({ words, pictureTrouble, takePicture }: Editing): TemplateResult {
  const handleChange = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    takePicture(input.files?.[0]);
    // The same file, mended, can be chosen again.
    input.value = '';
  };
  return html`<div class="field">
    <span class="button file">
      <input
        type="file"
        accept="image/png,image/svg+xml,.png,.svg"
        aria-label=${words.picture.own}
        aria-describedby="own-why"
        @change=${handleChange}
      />${words.picture.own}
    </span>
    <small id="own-why">${words.picture.ownHint}</small>
    <div role="alert">
      ${
        pictureTrouble === undefined
          ? nothing
          : html`<p class="trouble">${words.picture.troubles[pictureTrouble]}</p>`
      }
    </div>
  </div>`;
}
