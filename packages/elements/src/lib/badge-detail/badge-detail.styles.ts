import { css } from 'lit';

export const detailStyles = css`
  :host {
    position: relative;
    padding: 1.4rem;
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  .layout {
    display: grid;
    grid-template-columns: 11rem minmax(0, 1fr);
    gap: 1.4rem;
  }
  .layout > :only-child {
    grid-column: 1 / -1;
  }
  .image {
    box-sizing: border-box;
    width: 100%;
    aspect-ratio: 1;
    object-fit: contain;
  }
  .title {
    margin-inline-end: 3rem;
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  .close {
    position: absolute;
    inset-block-start: 0.9rem;
    inset-inline-end: 0.9rem;
    display: grid;
    place-items: center;
    width: 2.75rem;
    min-height: 2.75rem;
    padding: 0;
    border-color: transparent;
  }
  .close svg {
    width: 1rem;
    height: 1rem;
    stroke: currentcolor;
    stroke-width: 1.8;
  }
  .first {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
    margin: 0.4rem 0 0;
  }
  .first .icon,
  .checks .icon {
    align-self: start;
    margin-block-start: 0.25em;
  }
  p.soft {
    margin: 0.4rem 0 0;
  }
  dl {
    display: grid;
    grid-template-columns: minmax(5rem, max-content) minmax(0, 1fr);
    gap: 0.3rem 1rem;
    margin: 1rem 0;
  }
  dt,
  small,
  .soft {
    color: var(--_soft);
  }
  dd {
    margin: 0;
  }
  dd p {
    margin: 0 0 0.3rem;
    white-space: pre-line;
  }
  small {
    display: block;
    font-size: 0.8125em;
  }
  a {
    color: inherit;
    text-underline-offset: 0.2em;
  }
  details {
    margin-block-start: 0.8rem;
  }
  summary {
    min-height: 1.75rem;
    padding-block: 0.3rem;
    cursor: pointer;
    font-weight: 600;
  }
  .checks {
    display: grid;
    gap: 0.45rem;
    margin: 0.5rem 0 0;
    padding: 0;
    list-style-type: '';
  }
  .checks li {
    display: flex;
    gap: 0.55rem;
  }
  .checks .verdict {
    align-self: start;
  }
  .said {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem;
    margin: 0;
    padding: 0;
    list-style-type: '';
  }
  .tags li {
    padding: 0 0.6rem;
    border: 1px solid var(--_line);
    border-radius: 99rem;
    font-size: 0.875em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
    margin-block-start: 0.6rem;
  }
  .panel {
    padding-block-start: 0.6rem;
    border-block-start: 1px solid var(--_line);
  }
  [aria-expanded='true'] {
    background: color-mix(in srgb, var(--_accent) 16%, transparent);
  }
  .button {
    display: inline-flex;
    align-items: center;
    text-decoration: none;
  }
  .main {
    border-color: var(--_accent);
    background: var(--_accent);
    color: Canvas;
    font-weight: 600;
  }
  .code {
    box-sizing: border-box;
    width: min(14rem, 100%);
    margin-block-start: 0.8rem;
    padding: 1rem;
    border-radius: var(--_radius);
    background: #fff;
  }
  pre {
    max-height: 20rem;
    margin: 0.5rem 0 0;
    padding: 0.8rem;
    overflow: auto;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) / 2);
    background: var(--_surface);
    font-size: 0.8125em;
    line-height: 1.45;
    white-space: pre-wrap;
    direction: ltr;
    text-align: left;
  }
  @media (max-width: 560px) {
    .layout {
      grid-template-columns: minmax(0, 1fr);
      gap: 0.8rem;
    }
    .layout > .image {
      width: 8rem;
    }
    dl {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
    dd {
      margin-block-end: 0.6rem;
    }
  }
  @media print {
    .close,
    .actions {
      display: none;
    }
  }
`;
