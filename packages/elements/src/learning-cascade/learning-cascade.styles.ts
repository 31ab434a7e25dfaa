import { css } from 'lit';

export const cascadeStyles = css`
  .page {
    display: grid;
    gap: 1rem;
    min-width: 0;
  }
  .page > * {
    min-width: 0;
  }
  p {
    margin: 0;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .soft {
    color: var(--_soft);
    font-size: 0.925em;
  }
  .personal {
    padding: 0.75rem 1rem;
    border-inline-start: 3px solid var(--_accent);
    background: var(--_surface);
  }
  .mine {
    font-size: 1.1em;
  }
  .growth b {
    font-size: 1.1em;
  }
  .growth .soft {
    margin-inline-start: 0.5rem;
    white-space: nowrap;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 0.5rem 1rem;
  }
  .search {
    flex: 1 1 14rem;
    display: grid;
    gap: 0.3rem;
    max-width: 28rem;
  }
  input[type='search'] {
    box-sizing: border-box;
    width: 100%;
    min-height: 2.5rem;
    padding: 0.3rem 0.9rem;
    border: 1px solid var(--_edge);
    border-radius: 99rem;
    background: var(--_paper);
  }
  .found {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2rem 1.1rem;
    font-size: 0.925em;
    color: var(--_soft);
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 0.35rem;
  }
  .legend .edge {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
  }
  .legend .declared {
    stroke-dasharray: 2 5;
    stroke-linecap: round;
  }
  .seal {
    fill: var(--_valid);
  }
  .detail {
    display: grid;
    gap: 0.5rem;
    padding: 1rem;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
  }
  .title {
    font-size: 1.15em;
    font-weight: 700;
  }
  .asked {
    font-weight: 600;
  }
  .verdict {
    font-weight: 600;
    color: var(--_unchecked);
  }
  .verdict.verified {
    color: var(--_valid);
  }
  .verdict.to_reendorse,
  .verdict.expired {
    color: var(--_warning);
  }
  .verdict.refused {
    color: var(--_invalid);
  }
  .checks {
    padding-inline-start: 1.2rem;
    list-style: disc;
  }
  .ends li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.1rem 0.6rem;
  }
  .name,
  .quiet {
    min-height: 2rem;
    padding: 0 0.2rem;
    border: 0;
    border-radius: 0.3rem;
    text-decoration: underline;
    text-decoration-color: var(--_edge);
    text-underline-offset: 0.2em;
  }
  .name {
    font-weight: 600;
  }
  .quiet {
    font-size: 0.925em;
  }
  .list-title {
    margin: 0.5rem 0 0;
    font-size: 1.05em;
    font-weight: 700;
  }
  .save > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block: 0.5rem;
  }
  summary {
    width: fit-content;
    padding-block: 0.4rem;
    cursor: pointer;
  }
  .waiting-place {
    height: 16rem;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  @media (pointer: coarse) {
    .name,
    .quiet,
    summary {
      min-height: 2.75rem;
    }
  }
  @media print {
    .tools,
    .save,
    .detail,
    .personal,
    .to-list {
      display: none;
    }
  }
`;
