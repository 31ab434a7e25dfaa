import { css } from 'lit';

export const endorseStyles = css`
  .page {
    display: grid;
    gap: 1.4rem;
    max-width: 40rem;
  }
  .title {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .sentence {
    font-weight: 700;
  }
  /* The script puts the focus there, so that it is read out: nothing can be done with it. */
  .title:focus,
  .outcome:focus {
    outline: none;
  }
  p,
  ul,
  dl,
  dd,
  blockquote {
    margin: 0;
  }
  .mark {
    font-family: ui-monospace, monospace;
    white-space: nowrap;
  }
  .soft {
    color: var(--_soft);
  }
  .inbox,
  .seals,
  .seals .panel,
  .events {
    display: grid;
    gap: 0.8rem;
  }
  .requests {
    display: grid;
    gap: 0.6rem;
    padding: 0;
    list-style: none;
  }
  .request {
    display: grid;
    grid-template-columns: 3.5rem minmax(0, 1fr);
    align-items: center;
    gap: 0.2rem 1rem;
    width: 100%;
    padding: 0.7rem 0.9rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    text-align: start;
    overflow-wrap: anywhere;
  }
  .request:hover {
    border-color: var(--_edge);
  }
  .request > span,
  .choice span {
    display: grid;
    gap: 0.15rem;
    min-width: 0;
  }
  .request .image,
  .model .image {
    width: 100%;
  }
  .names {
    justify-self: start;
    padding-inline: 0.5rem;
    border: 1px solid var(--_line);
    border-radius: 99rem;
  }
  .model {
    display: grid;
    grid-template-columns: minmax(4rem, 6.5rem) minmax(0, 1fr);
    align-items: center;
    gap: 0.8rem 1.2rem;
  }
  blockquote {
    padding-inline-start: 0.9rem;
    border-inline-start: 3px solid var(--_line);
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .evidence {
    display: grid;
    gap: 0.5rem;
  }
  .evidence ul {
    padding-inline-start: 1.2rem;
    overflow-wrap: anywhere;
  }
  .evidence a {
    color: inherit;
  }
  dl {
    display: grid;
    gap: 0.6rem;
    padding-block-start: 0.9rem;
    border-block-start: 1px solid var(--_line);
  }
  dl > div {
    display: grid;
    grid-template-columns: minmax(0, 9rem) minmax(0, 1fr);
    gap: 0 1.2rem;
    overflow-wrap: anywhere;
  }
  dt {
    color: var(--_soft);
  }
  @media (max-width: 400px) {
    dl > div {
      grid-template-columns: minmax(0, 1fr);
    }
    dt {
      font-size: 0.875em;
    }
  }
  .starters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
  }
  .starters button {
    font-size: 0.875em;
  }
  .outcome {
    display: grid;
    gap: 0.6rem;
    padding-inline-start: 0.9rem;
    border-inline-start: 3px solid var(--_valid);
  }
  .trouble {
    color: inherit;
  }
  [aria-invalid='true'] {
    border-color: var(--_invalid);
  }
  summary {
    min-height: 2.75rem;
    align-content: center;
    color: var(--_soft);
    cursor: pointer;
  }
  .given ul {
    display: grid;
    gap: 0.8rem;
    padding: 0;
    list-style: none;
    overflow-wrap: anywhere;
  }
  .panel,
  .sure {
    display: grid;
    gap: 0.7rem;
  }
  .back,
  .quiet {
    justify-self: start;
    border-color: transparent;
    padding-inline: 0;
    color: var(--_soft);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .waiting-place {
    min-height: 12rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
`;
