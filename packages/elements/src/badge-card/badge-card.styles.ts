import { css } from 'lit';

export const cardStyles = css`
  .card {
    display: grid;
    grid-template-columns: 5rem minmax(0, 1fr);
    gap: 0.15rem 1rem;
    align-content: center;
    max-width: 26rem;
    min-height: 6.5rem;
  }
  .card > .image {
    grid-row: 1 / span 3;
    align-self: center;
    width: 100%;
    margin: 0;
  }
  .ghost {
    background: var(--_surface);
  }
  .card > .foot {
    margin: 0;
    padding-top: 0.3rem;
  }
  .panel {
    max-width: 26rem;
    padding: 1.1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .panel p {
    margin: 0 0 0.6rem;
  }
  badge-detail {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
`;
