import { css } from 'lit';

/** The detail over the page: in the middle, and at the foot of a phone. */
export const dialogStyles = css`
  dialog {
    box-sizing: border-box;
    width: min(46rem, 100% - 2rem);
    max-height: calc(100dvh - 2rem);
    margin: auto;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    color: CanvasText;
    background: var(--_paper);
    overscroll-behavior: contain;
  }
  /* It holds the focus only until the reader moves on: a ring around everything would say nothing. */
  dialog:focus-visible {
    outline: none;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.45);
  }
  @media (max-width: 640px) {
    dialog {
      width: 100%;
      max-width: none;
      max-height: 92dvh;
      margin-block-end: 0;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
    }
  }
`;
