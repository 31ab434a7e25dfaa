import { css } from 'lit';

export const backpackStyles = css`
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.6rem;
    max-width: 44rem;
  }
  .title {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  .title:focus {
    outline: none;
  }
  .sentence {
    font-weight: 700;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  p,
  ul,
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
  section,
  .linking,
  .linking form,
  details > form,
  .badges {
    display: grid;
    gap: 0.8rem;
  }
  .linking {
    margin-block: 0.8rem 0.4rem;
  }
  details > form,
  details > ul,
  details > fieldset,
  details > .actions {
    padding-block: 0.4rem 0.8rem;
  }
  .badge {
    display: grid;
    grid-template-columns: minmax(4rem, 6rem) minmax(0, 1fr);
    gap: 0.6rem 1.2rem;
    background: none;
  }
  .badge .image {
    width: 100%;
    aspect-ratio: 1;
    object-fit: contain;
  }
  .what {
    align-self: center;
    min-width: 0;
  }
  .more {
    grid-column: 1 / -1;
    border-block-start: 1px solid var(--_line);
  }
  .choice span {
    display: grid;
    gap: 0.15rem;
    min-width: 0;
  }
  blockquote {
    color: var(--_soft);
    overflow-wrap: anywhere;
  }
  .endorsers,
  .leave ul {
    display: grid;
    gap: 0.4rem;
    padding-inline-start: 1.2rem;
  }
  .claims ul,
  .elsewhere ul {
    display: grid;
    gap: 0.6rem;
    padding: 0;
    list-style: none;
    overflow-wrap: anywhere;
  }
  .claims small {
    display: block;
  }
  .claims a {
    display: inline-block;
    min-height: 1.6rem;
    color: inherit;
  }
  summary {
    min-height: 2.75rem;
    align-content: center;
    color: var(--_soft);
    cursor: pointer;
  }
  .hidden {
    position: absolute;
    overflow: hidden;
    width: 1px;
    height: 1px;
    clip-path: inset(50%);
  }
  .elsewhere li {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 0 1rem;
    padding-block-end: 0.6rem;
    border-block-end: 1px solid var(--_line);
  }
  .elsewhere li > .one {
    flex: 1 1 18rem;
    min-inline-size: 0;
  }
  .one summary {
    color: inherit;
  }
  .badge a {
    color: inherit;
  }
  .sure:focus,
  .gone:focus,
  .sentence:focus {
    outline: none;
  }
  .file {
    position: relative;
    display: inline-grid;
    place-items: center;
    justify-self: start;
    overflow: hidden;
    max-width: 100%;
    font-weight: 400;
  }
  .file input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .file:focus-within {
    outline: 2px solid;
    outline-offset: 2px;
  }
  .waiting {
    display: grid;
    gap: 0.6rem;
  }
  .key > p,
  .elsewhere > .hint,
  .elsewhere > ul {
    padding-block-end: 0.8rem;
  }
  .key > .sentence {
    padding-block: 1rem 0.2rem;
  }
  .more > .quiet,
  .more > .sure {
    margin-block-start: 0.6rem;
  }
  .sure {
    display: grid;
    gap: 0.7rem;
  }
  .trouble {
    color: inherit;
  }
  .quiet {
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
