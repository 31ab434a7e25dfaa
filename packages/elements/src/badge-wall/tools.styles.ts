import { css } from 'lit';

/** For what a reader does with a wall: it comes after the first tiles. */
export const toolsStyles = css`
  .panel {
    padding: 1.1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .panel p {
    margin: 0 0 0.6rem;
  }
  .more {
    display: block;
    margin: 1.2rem auto 0;
  }
  input {
    box-sizing: border-box;
    flex: 1 1 14rem;
    min-width: 0;
    max-width: 22rem;
    min-height: 2.5rem;
    padding: 0.3rem 0.9rem;
    border: 1px solid var(--_edge);
    border-radius: 99rem;
    background: none;
  }
  ::placeholder {
    color: var(--_soft);
    opacity: 1;
  }
  .views {
    display: inline-flex;
  }
  .views button:first-child {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  .views button + button {
    border-inline-start: 0;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
  [aria-pressed='true'] {
    background: color-mix(in srgb, var(--_accent) 16%, transparent);
    font-weight: 600;
  }
  .group {
    margin: 1.6rem 0 0.7rem;
    font-size: 1.1em;
    font-weight: 700;
    overflow-wrap: anywhere;
  }
  .group small {
    color: var(--_soft);
    font-weight: 400;
  }
  .list {
    grid-template-columns: 1fr;
    gap: 0;
  }
  .list .tile {
    display: grid;
    grid-template-columns: 3rem minmax(0, 2fr) minmax(0, 2fr) minmax(9rem, 1fr);
    gap: 0 1rem;
    align-items: center;
    padding: 0.5rem 0.6rem;
    border-width: 0 0 1px;
    border-radius: 0;
  }
  .list .image {
    width: 100%;
    margin: 0;
  }
  .list .foot {
    margin: 0;
    padding: 0;
  }
  @media (max-width: 640px) {
    input {
      max-width: none;
      flex-basis: 100%;
    }
    .tile {
      padding-inline: 0.75rem;
    }
    select {
      padding-inline: 0.6rem 0.3rem;
      font-size: 0.875em;
    }
    select,
    .views {
      flex: 1 1 40%;
      min-width: 0;
    }
    .views button {
      flex: 1;
    }
    .list .tile {
      grid-template-columns: 3rem minmax(0, 1fr);
      grid-auto-rows: min-content;
    }
    .list .image {
      grid-row: span 3;
    }
  }
  @media print {
    .bar > :not(.count),
    .more {
      display: none;
    }
  }
`;
