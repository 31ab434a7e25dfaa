import { html, nothing, svg, type TemplateResult } from 'lit';
import type { CascadeScene } from './cascade-scene.js';
import { gardenLook } from './garden-look.js';
import { renderShape } from './render-shape.js';

/** As many gardens are named there; the list names each beside each person. */
const MOST = 8;
const STATES = ['declared', 'confirmed', 'verified'] as const;

/** What the shapes, colours and lines mean, as far as they are there. */
export function renderLegend({ gardens, index, words }: CascadeScene): TemplateResult {
  const { legend } = words;
  const left = gardens.all.length - MOST;
  const has = (kind: 'ghost' | 'note'): boolean => index.nodes.some((node) => node.kind === kind);
  const none = gardenLook(undefined);
  return html`<ul class="legend" part="legend" aria-label=${legend.title}>
    ${gardens.all
      .slice(0, MOST)
      .map(
        ({ name, look }) => html`<li>${renderShape({ kind: 'person', isRoot: false }, look)} ${name}</li>`,
      )}
    ${left > 0 ? html`<li>${legend.more(left)}</li>` : nothing}
    ${
      index.nodes.some(({ isRoot }) => isRoot)
        ? html`<li>${renderShape({ kind: 'person', isRoot: true }, none)} ${legend.root}</li>`
        : nothing
    }
    ${
      has('ghost')
        ? html`<li>${renderShape({ kind: 'ghost', isRoot: false }, none)} ${legend.ghost}</li>`
        : nothing
    }
    ${has('note') ? html`<li>${renderShape({ kind: 'note', isRoot: false }, none)} ${legend.note}</li>` : nothing}
    ${STATES.filter((state) => index.edges.some((edge) => edge.state === state)).map(
      (state) => html`<li>${renderLine(state)} ${legend.states[state]}</li>`,
    )}
  </ul>`;
}

function renderLine(state: (typeof STATES)[number]): TemplateResult {
  return html`<svg class="shape" viewBox="0 0 32 20" width="32" height="20" aria-hidden="true">
    <path class="edge ${state}" d="M2 10H30"></path>
    ${state === 'verified' ? svg`<circle class="seal" cx="27" cy="10" r="3"></circle>` : nothing}
  </svg>`;
}
