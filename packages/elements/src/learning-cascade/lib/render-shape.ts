import type { CascadeNode } from '@commons-badges/recognition';
import { html, type TemplateResult } from 'lit';
import type { GardenLook } from './garden-look.js';
import { shapePath } from './shape-path.js';

/** The shape and colour of a garden, beside its name. */
export function renderShape(
  { kind, isRoot }: Pick<CascadeNode, 'kind' | 'isRoot'>,
  look: GardenLook,
): TemplateResult {
  const outline = kind === 'note' ? 'leaf' : look.shape;
  const ring = isRoot ? `M10 10${shapePath(outline, 8.2)}` : '';
  return html`<svg class="shape" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
    <path
      class="node ${kind} hue-${look.hue ?? 'none'}"
      d="M10 10${shapePath(outline, isRoot ? 5.2 : 6.6)}${ring}"
    ></path>
  </svg>`;
}
