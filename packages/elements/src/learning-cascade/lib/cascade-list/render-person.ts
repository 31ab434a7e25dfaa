import { html, nothing, type TemplateResult } from 'lit';
import type { CascadeScene } from '../cascade-scene.js';
import { renderShape } from '../render-shape.js';
import { verdictLine } from '../verdict-line.js';

/** One person in a line: her name, her garden, how her chain stands, and everybody who taught her. */
export function renderPerson(
  place: number,
  scene: CascadeScene,
  onOpen: (place: number) => void,
): TemplateResult {
  const { index, words, gardens } = scene;
  const node = index.nodes[place]!;
  const wave = node.isRoot
    ? words.list.root
    : node.generation === undefined
      ? undefined
      : words.picture.wave(node.generation);
  const facts = [gardens.of(place)?.name, wave].filter((fact) => fact !== undefined);
  return html`<span class="person">
    ${renderShape(node, gardens.lookOf(place))}
    <button type="button" class="name ${scene.isNamed(place) ? '' : 'unnamed'}" @click=${() => onOpen(place)}>
      ${scene.nameOf(place)}
    </button>
    ${facts.map((fact) => html` <span class="fact">${fact}</span>`)} ${renderTeachers(place, scene)}
    ${renderVerdict(place, scene)}
  </span>`;
}

function renderTeachers(
  place: number,
  { index, words, nameOf }: CascadeScene,
): TemplateResult | typeof nothing {
  const edges = index.up[place]!;
  if (edges.length === 0) return nothing;
  const names = edges
    .map((edge) => `${nameOf(index.from[edge]!)} (${words.list.states[index.edges[edge]!.state]})`)
    .sort(new Intl.Collator(words.language).compare);
  return html`<span class="fact">${words.list.learnedFrom(names)}</span>`;
}

function renderVerdict(place: number, { index, words, feed }: CascadeScene): TemplateResult | typeof nothing {
  const { outcome } = index.nodes[place]!;
  if (outcome === undefined) return nothing;
  const [edge] = index.up[place]!;
  const verdict = edge === undefined ? undefined : feed.verdictOf(index.edges[edge]!.badge);
  const paths = verdict?.outcome === outcome ? verdict.paths : undefined;
  return html`<span class="fact ${outcome}">${verdictLine(outcome, paths, words)}</span>`;
}
