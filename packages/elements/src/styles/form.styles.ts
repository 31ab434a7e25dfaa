import { css } from 'lit';

/** Forms: a label above its field, a hint below it, one filled button. */
export const formStyles = css`
  form,
  .form {
    display: grid;
    gap: 1.1rem;
    max-width: 36rem;
  }
  fieldset {
    display: grid;
    gap: 0.5rem;
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend,
  label,
  .label {
    font-weight: 600;
  }
  legend {
    padding: 0;
    margin-block-end: 0.4rem;
  }
  label,
  .field {
    display: grid;
    gap: 0.3rem;
  }
  textarea,
  select,
  input:not([type='checkbox'], [type='radio'], [type='file'], [type='color']) {
    box-sizing: border-box;
    width: 100%;
    min-height: 2.75rem;
    padding: 0.55rem 0.7rem;
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
  small,
  .hint {
    margin: 0;
    color: var(--_soft);
    font-size: 0.875em;
    font-weight: 400;
  }
  .choice {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: start;
    gap: 0.6rem;
    padding: 0.55rem 0.7rem;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) / 1.5);
    font-weight: 400;
    cursor: pointer;
  }
  .choice:has(:checked) {
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 8%, transparent);
  }
  .choice input {
    width: 1.15rem;
    height: 1.15rem;
    min-height: 0;
    margin: 0.15em 0 0;
    accent-color: var(--_accent);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem;
  }
  button.main {
    border-color: var(--_accent);
    background: var(--_accent);
    color: Canvas;
    font-weight: 600;
  }
  button[disabled] {
    opacity: 0.55;
    cursor: not-allowed;
  }
  .panel {
    padding: 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .trouble {
    margin: 0;
    padding-inline-start: 0.7rem;
    border-inline-start: 3px solid var(--_invalid);
  }
  .done {
    margin: 0;
    padding-inline-start: 0.7rem;
    border-inline-start: 3px solid var(--_valid);
  }
`;
