import { css } from 'lit';

/** A verdict is a word and a shape; its colour comes last and says nothing alone. */
export const verdictStyles = css`
  .verdict {
    display: inline-flex;
    gap: 0.35em;
    align-items: center;
    font-weight: 600;
    color: var(--_unchecked);
  }
  .valid {
    color: var(--_valid);
  }
  .warning {
    color: var(--_warning);
  }
  .invalid {
    color: var(--_invalid);
  }
  .icon {
    flex: none;
    width: 1.05em;
    height: 1.05em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.7;
    stroke-linejoin: round;
  }
`;
