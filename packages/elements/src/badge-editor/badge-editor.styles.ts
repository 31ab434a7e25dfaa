import { css } from 'lit';

/** The form: five calm parts in one column, and the badge beside them where there is room. */
export const editorStyles = css`
  form {
    gap: 2rem;
    max-width: none;
  }
  p {
    margin: 0;
  }
  .title {
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .heading {
    font-size: 1.125em;
    font-weight: 700;
  }
  .intro,
  .sections,
  section,
  .end {
    display: grid;
    gap: 1.1rem;
    min-width: 0;
    max-width: 38rem;
  }
  .intro {
    gap: 0.5rem;
  }
  .sections {
    gap: 2rem;
  }
  section {
    padding-block-start: 1.5rem;
    border-block-start: 1px solid var(--_line);
  }
  .aside {
    display: grid;
    align-content: start;
    gap: 0.5rem;
  }
  .aside .label {
    color: var(--_soft);
    font-size: 0.875em;
    font-weight: 400;
  }
  .tile {
    width: min(100%, 14rem);
    background: var(--badge-tile-background, none);
  }
  .tile:hover {
    box-shadow: none;
    translate: none;
  }
  .attribution {
    padding-inline-start: 0.7rem;
    border-inline-start: 3px solid var(--_line);
  }
  [aria-invalid='true']:not(.kit) {
    border-color: var(--_invalid);
  }
  .trouble {
    position: static;
    margin: 0;
    padding: 0;
    padding-inline-start: 0.7rem;
    border: 0;
    border-inline-start: 3px solid var(--_invalid);
    border-radius: 0;
    color: inherit;
    background: none;
    font-size: 0.9375em;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.18em;
  }
  a.button {
    display: inline-flex;
    align-items: center;
    color: inherit;
    text-decoration: none;
  }
  .panel:has(> slot) {
    display: grid;
    gap: 0.5rem;
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr));
    gap: 0.5rem;
  }
  .choices.stage {
    grid-template-columns: repeat(auto-fit, minmax(min(11rem, 100%), 1fr));
  }
  textarea#caption {
    min-height: 4.4rem;
  }
  .further > summary {
    flex-wrap: wrap;
    font-size: 1.125em;
    font-weight: 700;
  }
  .further > summary small {
    flex-basis: 100%;
    padding-inline-start: 1.45em;
  }
  .further > div {
    display: grid;
    gap: 1.1rem;
    padding-block-start: 0.7rem;
  }
  .row {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr));
    gap: 1.1rem;
  }
  .number {
    max-width: 9rem;
  }
  .choice > span {
    display: grid;
    gap: 0.15rem;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .plain {
    justify-self: start;
  }
  .sentence {
    display: grid;
    gap: 0.4rem;
  }
  .sure {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem;
    align-items: center;
  }
  .result {
    display: grid;
    gap: 1.5rem;
  }
  /* The script puts the focus there, so that the answer is read out: nothing can be done with it. */
  .result:focus {
    outline: none;
  }
  .shown {
    display: flex;
    flex-wrap: wrap;
    gap: 1.5rem;
    margin-block-start: 1rem;
  }
  .shown > div:last-child {
    display: grid;
    align-content: start;
    gap: 0.7rem;
    flex: 1 1 16rem;
    min-width: 0;
  }
  .link {
    font-weight: 600;
  }
  code {
    overflow-wrap: anywhere;
  }
  .code {
    width: min(14rem, 100%);
    background: #fff;
  }
  @media (min-width: 60rem) {
    form {
      grid-template-columns: minmax(0, 38rem) 14rem;
      column-gap: clamp(2rem, 6vw, 5rem);
    }
    .intro,
    .end {
      grid-column: 1;
    }
    .sections {
      grid-column: 1;
      grid-row: 2;
    }
    .aside {
      position: sticky;
      inset-block-start: 1.5rem;
      grid-column: 2;
      grid-row: 1 / span 2;
      align-self: start;
    }
  }
  @media (max-width: 30rem) {
    .end .main {
      width: 100%;
    }
  }
`;
