import { css } from 'lit';

export const wallStyles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.75rem;
    align-items: center;
    margin-block-end: 0.9rem;
  }
  .count {
    margin: 0 0 0.5rem;
    color: var(--_soft);
  }
  .bar .count {
    margin: 0;
    margin-inline-end: auto;
  }
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(var(--badge-tile, 11.5rem), 44%), 1fr));
    gap: var(--_gap);
    margin: 0;
    padding: 0;
    /* Not none: that would take the meaning of a list away in Safari. */
    list-style-type: '';
  }
  .ghost {
    min-height: 13.5rem;
    background: var(--_surface);
  }
  .note {
    margin: 1rem 0 0;
    color: var(--_soft);
  }
  .tools {
    min-height: 2.5rem;
  }
  @media (max-width: 640px) {
    .tools {
      min-height: 8.5rem;
    }
    .bar .count {
      flex-basis: 100%;
    }
  }
  @media (max-width: 400px) {
    ul {
      gap: 0.625rem;
    }
  }
  @media print {
    .tile {
      break-inside: avoid;
    }
  }
`;
