import { css } from 'lit';

/** The picture and what it is made of. */
export const composerStyles = css`
  .stage-of-picture {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 1.5rem;
    align-items: start;
  }
  .large {
    width: 9rem;
    aspect-ratio: 1;
    object-fit: contain;
  }
  .composer {
    display: grid;
    gap: 0.9rem;
    justify-items: start;
  }
  .swatches {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3rem;
  }
  .swatch {
    position: relative;
    display: block;
    width: 2.75rem;
    height: 2.75rem;
    border: 1px solid transparent;
    border-radius: calc(var(--_radius) / 1.5);
    cursor: pointer;
  }
  .swatch img {
    position: absolute;
    inset: 0.25rem;
    width: calc(100% - 0.5rem);
    height: calc(100% - 0.5rem);
  }
  .swatch input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    min-height: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .swatch:has(:checked) {
    border: 2px solid var(--_accent);
    background: color-mix(in srgb, var(--_accent) 10%, transparent);
  }
  .swatch:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 1px;
  }
  .file {
    position: relative;
    display: inline-flex;
    align-items: center;
    justify-self: start;
  }
  .file input {
    position: absolute;
    inset: 0;
    width: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .file:focus-within {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  @media (max-width: 30rem) {
    .stage-of-picture {
      grid-template-columns: minmax(0, 1fr);
      gap: 1rem;
    }
    .large {
      justify-self: center;
    }
  }
  @media (forced-colors: active) {
    .swatch:has(:checked) {
      border-color: Highlight;
    }
  }
`;
