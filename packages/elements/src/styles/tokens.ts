import { css } from 'lit';

/**
 * Every value an element draws with: a `--badge-*` token of the page, or its fallback. Lines and soft text are mixed from
 * the ink that the element inherits, so that they fit a page of any colour.
 */
export const tokens = css`
  :host {
    --_accent: var(--badge-accent, light-dark(#2f6b4f, #8fd0ad));
    --_soft: var(--badge-soft, color-mix(in srgb, currentcolor 70%, transparent));
    --_line: var(--badge-line, color-mix(in srgb, currentcolor 14%, transparent));
    --_edge: var(--badge-edge, color-mix(in srgb, currentcolor 48%, transparent));
    --_surface: var(--badge-surface, color-mix(in srgb, currentcolor 3%, transparent));
    --_paper: var(--badge-paper, Canvas);
    --_valid: var(--badge-valid, light-dark(#1d6b3a, #7ed99c));
    --_warning: var(--badge-warning, light-dark(#835500, #f2c14e));
    --_invalid: var(--badge-invalid, light-dark(#a3262a, #ff9a94));
    --_unchecked: var(--badge-unchecked, light-dark(#5b6068, #b4bac2));
    --_radius: var(--badge-radius, 0.75rem);
    --_gap: var(--badge-gap, 1rem);
    display: block;
    font: inherit;
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
`;
