import { css } from 'lit';

/** Buttons, fields and choices: one shape, and room for a finger on a touch screen. */
export const controlsStyles = css`
  button,
  input,
  select {
    font: inherit;
    color: inherit;
  }
  button,
  select,
  .button {
    box-sizing: border-box;
    min-height: 2.5rem;
    padding: 0.3rem 0.9rem;
    border: 1px solid var(--_edge);
    border-radius: 99rem;
    background: none;
    cursor: pointer;
  }
  option {
    color: CanvasText;
    background: Canvas;
  }
  @media (pointer: coarse) {
    button,
    input,
    select,
    .button {
      min-height: 2.75rem;
    }
  }
`;
