import type { CSSResult, ReactiveElement } from 'lit';

/** Adds style sheets to an element that is drawn already. */
export function adoptStyles({ renderRoot }: ReactiveElement, ...styles: readonly CSSResult[]): void {
  if (!(renderRoot instanceof ShadowRoot)) return;
  for (const { styleSheet } of styles) if (styleSheet) renderRoot.adoptedStyleSheets.push(styleSheet);
}
