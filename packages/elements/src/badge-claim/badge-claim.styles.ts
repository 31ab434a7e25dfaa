import { css } from 'lit';

export const claimStyles = css`
  .page {
    display: grid;
    gap: 1.1rem;
    max-width: 40rem;
  }
  .title {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .sentence {
    font-size: 1.0625em;
    font-weight: 700;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  /* The script puts the focus there, so that it is read out: nothing can be done with it. */
  .title:focus,
  .state:focus {
    outline: none;
  }
  p,
  ul,
  dl,
  dd {
    margin: 0;
  }
  .soft {
    color: var(--_soft);
  }
  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(11rem, 42%), 1fr));
    gap: var(--_gap);
    padding: 0;
    list-style: none;
  }
  .page:has(.tiles) {
    max-width: none;
  }
  .tile .who {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }
  .search {
    display: grid;
    gap: 0.3rem;
    max-width: 24rem;
  }
  input[type='search'] {
    box-sizing: border-box;
    width: 100%;
    min-height: 2.75rem;
    padding: 0.4rem 0.9rem;
    border: 1px solid var(--_edge);
    border-radius: 99rem;
    background: none;
  }
  .model {
    display: grid;
    grid-template-columns: minmax(4.5rem, 8rem) minmax(0, 1fr);
    align-items: center;
    gap: 0.8rem 1.2rem;
  }
  .model .image {
    width: 100%;
    margin: 0;
  }
  .facts,
  .facts dl {
    display: grid;
    gap: 0.9rem;
  }
  .facts dl {
    gap: 0.6rem;
    padding-block-start: 0.9rem;
    border-block-start: 1px solid var(--_line);
  }
  .about {
    border-block-start: 1px solid var(--_line);
  }
  .facts dl > div {
    display: grid;
    grid-template-columns: minmax(0, 7rem) minmax(0, 1fr);
    gap: 0 1.2rem;
    overflow-wrap: anywhere;
  }
  dt {
    color: var(--_soft);
  }
  @media (max-width: 400px) {
    .model {
      grid-template-columns: 5rem minmax(0, 1fr);
    }
    .model .title {
      font-size: 1.125em;
    }
    .facts dl > div {
      grid-template-columns: minmax(0, 1fr);
    }
    dt {
      font-size: 0.875em;
    }
  }
  .status {
    display: grid;
    gap: 0.8rem;
  }
  .state {
    display: grid;
    gap: 0.35rem;
    padding-inline-start: 0.9rem;
    border-inline-start: 3px solid var(--_accent);
  }
  q:lang(fr) {
    quotes: '«\\00a0' '\\00a0»';
  }
  a.button {
    display: inline-grid;
    align-items: center;
    color: inherit;
    text-decoration: none;
  }
  q {
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .missing ul,
  .reasons,
  .workshop ul {
    padding-inline-start: 1.2rem;
    overflow-wrap: anywhere;
  }
  .panel {
    display: grid;
    gap: 0.8rem;
    max-width: none;
  }
  summary {
    min-height: 2.75rem;
    align-content: center;
    color: var(--_soft);
    cursor: pointer;
  }
  details p {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .code-door {
    border-block-start: 1px solid var(--_line);
  }
  .code-door form {
    padding-block: 0.4rem 1rem;
  }
  video {
    width: 100%;
    max-width: 20rem;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .choices,
  .people {
    display: grid;
    gap: 0.5rem;
  }
  .people {
    grid-template-columns: repeat(auto-fill, minmax(min(8rem, 100%), 1fr));
  }
  .choice span {
    display: grid;
    gap: 0.15rem;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .note {
    font-weight: 400;
  }
  .letters {
    display: block;
    color: inherit;
  }
  .late {
    color: var(--_invalid);
  }
  [aria-invalid='true'] {
    border-color: var(--_invalid);
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.5rem;
  }
  .row input:only-child {
    grid-column: 1 / -1;
  }
  .remove {
    min-width: 2.75rem;
    padding: 0;
  }
  .workshop {
    display: grid;
    gap: 1.1rem;
  }
  /* Here it stands beside what it is about. */
  .trouble {
    position: static;
    padding-block: 0.1rem;
    border: 0;
    border-radius: 0;
    border-inline-start: 3px solid var(--_invalid);
    color: inherit;
    background: none;
  }
  .back,
  .withdraw,
  .leave {
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
