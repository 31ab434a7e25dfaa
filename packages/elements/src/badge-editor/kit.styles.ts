import { css } from 'lit';

/** The kit of patterns: three parts that unfold, and what can be set of those that are chosen. */
export const kitStyles = css`
  .kit:focus,
  fieldset:focus {
    outline: none;
  }
  .kit details {
    border-block-end: 1px solid var(--_line);
  }
  summary {
    display: flex;
    align-items: center;
    min-height: 2.75rem;
    font-weight: 600;
    cursor: pointer;
  }
  summary::before {
    content: '';
    width: 0.45em;
    height: 0.45em;
    margin-inline: 0.2em 0.75em;
    border: solid currentcolor;
    border-width: 0 1.5px 1.5px 0;
    rotate: -45deg;
  }
  summary:dir(rtl)::before {
    rotate: 135deg;
  }
  details[open] > summary::before {
    rotate: 45deg;
  }
  .count {
    color: var(--_soft);
    font-weight: 400;
    white-space: pre;
  }
  .patterns {
    display: grid;
    gap: 0.5rem;
    padding-block-end: 1rem;
  }
  .pattern {
    display: grid;
    gap: 0.5rem;
  }
  .pattern .choice:has(:disabled) {
    opacity: 0.6;
    cursor: not-allowed;
  }
  /* What is missing matters once the pattern is chosen; until then it is only good to know. */
  .lack {
    padding-inline-start: 2.45rem;
    color: var(--_soft);
    font-size: 0.875em;
  }
  .pattern:has(:checked) .lack {
    color: var(--_warning);
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16.5rem, 100%), 1fr));
    gap: 1rem;
    align-items: start;
    padding-block: 0.4rem 0.9rem;
    padding-inline-start: 2.45rem;
  }
  .facts > fieldset,
  .facts > .choice {
    grid-column: 1 / -1;
  }
  .facts label {
    font-weight: 400;
  }
  .workshop {
    gap: 1rem;
  }
  @media (max-width: 30rem) {
    .lack,
    .facts {
      padding-inline-start: 0.7rem;
    }
  }
`;
