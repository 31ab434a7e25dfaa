import { css } from 'lit';

export const listStyles = css`
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  ul ul {
    margin-inline-start: 0.62rem;
    padding-inline-start: 1rem;
    border-inline-start: 1px solid var(--_line);
  }
  ul ul.deep {
    margin-inline-start: 0;
    padding-inline-start: 0;
  }
  .line {
    display: flex;
    align-items: baseline;
    gap: 0.3rem;
    padding-block: 0.2rem;
  }
  .person {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .shape {
    vertical-align: -0.25em;
  }
  .name {
    min-height: 1.75rem;
    padding: 0 0.15rem;
    border: 0;
    border-radius: 0.3rem;
    font-weight: 600;
    text-align: start;
    text-decoration: underline;
    text-decoration-color: var(--_edge);
    text-underline-offset: 0.2em;
  }
  .unnamed {
    font-weight: inherit;
  }
  .fact {
    font-size: 0.925em;
    color: var(--_soft);
  }
  .fact::before {
    content: '· ';
  }
  .fact.verified {
    color: var(--_valid);
  }
  .fact.to_reendorse,
  .fact.expired {
    color: var(--_warning);
  }
  .fact.refused {
    color: var(--_invalid);
  }
  .apart {
    margin-block: 1rem 0.25rem;
    font-weight: 600;
  }
  .fold {
    flex: none;
    min-height: 1.75rem;
    width: 1.75rem;
    padding: 0;
    border: 0;
  }
  span.fold {
    min-height: 0;
    height: 0;
  }
  .fold span {
    display: inline-block;
    width: 0.45em;
    height: 0.45em;
    border: solid currentcolor;
    border-width: 0 1.5px 1.5px 0;
    rotate: -45deg;
  }
  .fold:dir(rtl) span {
    rotate: 135deg;
  }
  .fold[aria-expanded='true'] span {
    rotate: 45deg;
  }
  .more {
    padding-block: 0.3rem;
  }
  @media (pointer: coarse) {
    .name,
    .fold {
      min-height: 2.75rem;
      min-width: 2.75rem;
    }
  }
  @media print {
    .fold,
    .more,
    p:has(button) {
      display: none;
    }
    li {
      break-inside: avoid-page;
    }
    .name {
      text-decoration: none;
    }
  }
`;
