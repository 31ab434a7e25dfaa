import { css } from 'lit';

/** The sheet of a workshop: read from a few steps away, and printed alone. */
export const sheetStyles = css`
  .room {
    gap: 1.2rem;
    max-width: 34rem;
  }
  .room .screen {
    display: grid;
    gap: 0.7rem;
  }
  .warning {
    padding-inline-start: 0.7rem;
    border-inline-start: 3px solid var(--_warning);
  }
  .sheet {
    display: grid;
    gap: 1rem;
    justify-items: center;
    padding: 2rem 1.5rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    text-align: center;
  }
  .workshop-name {
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .qr {
    width: min(20rem, 100%);
    aspect-ratio: 1;
  }
  .sheet .code {
    display: block;
    width: 100%;
  }
  ol {
    display: grid;
    gap: 0.5rem;
    margin: 0;
    padding-inline-start: 1.4em;
    font-size: 1.0625em;
    text-align: start;
  }
  .assisted {
    padding-block-start: 1rem;
    border-block-start: 1px solid var(--_line);
  }
  .letters {
    display: block;
    padding: 0.7rem;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) / 1.5);
    font-size: 0.875em;
  }
  @media print {
    .screen {
      display: none !important;
    }
    .room,
    .sheet {
      max-width: none;
      padding: 0;
      border: 0;
      color: #000;
      background: #fff;
    }
    .sheet {
      gap: 8mm;
      font-size: 14pt;
    }
    .qr {
      width: 110mm;
    }
  }
`;
