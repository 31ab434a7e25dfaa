import { css } from 'lit';

export const verifyStyles = css`
  form {
    display: grid;
    gap: 1rem;
    max-width: 36rem;
  }
  .drop {
    display: grid;
    gap: 0.7rem;
    justify-items: center;
    padding: 1.6rem 1rem;
    border: 2px dashed var(--_edge);
    border-radius: var(--_radius);
    text-align: center;
  }
  :host(:state(over)) .drop {
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 10%, transparent);
  }
  .file {
    position: relative;
    display: inline-flex;
    align-items: center;
  }
  .file input {
    position: absolute;
    inset: 0;
    opacity: 0;
    cursor: pointer;
  }
  .file:focus-within {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  label {
    display: grid;
    gap: 0.3rem;
    font-weight: 600;
  }
  textarea,
  input[type='email'] {
    box-sizing: border-box;
    width: 100%;
    padding: 0.6rem 0.7rem;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) / 1.5);
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 400;
  }
  textarea {
    min-height: 6.5rem;
    resize: vertical;
  }
  ::placeholder {
    color: var(--_soft);
    opacity: 1;
  }
  small {
    color: var(--_soft);
    font-size: 0.8125em;
    font-weight: 400;
  }
  .main {
    justify-self: start;
    border-color: var(--_accent);
    background: var(--_accent);
    color: Canvas;
    font-weight: 600;
  }
  badge-detail {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .result {
    border-radius: var(--_radius);
  }
  /* The script puts the focus there, so that the answer is read out: nothing can be done with it. */
  .result:focus {
    outline: none;
  }
  .again {
    margin-block-start: 1rem;
  }
`;
