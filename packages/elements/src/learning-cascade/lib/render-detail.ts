import { html, nothing, type TemplateResult } from 'lit';
import type { CascadeScene } from './cascade-scene.js';
import type { Picked } from './pick.js';
import { renderHow } from './render-how.js';
import { verdictLine } from './verdict-line.js';

export interface DetailActions {
  /** In places of the cascade. */
  readonly onOpen: (picked: Picked) => void;
  readonly onClose: () => void;
}

/** As many names are told at once. */
const MOST = 50;

/** Somebody, or one line of teaching, in full. */
export function renderDetail(picked: Picked, scene: CascadeScene, actions: DetailActions): TemplateResult {
  const { words, index, nameOf } = scene;
  const title =
    picked.what === 'node'
      ? nameOf(picked.at)
      : words.detail.edge(nameOf(index.from[picked.at]!), nameOf(index.to[picked.at]!));
  return html`<section
    class="detail"
    part="detail"
    aria-labelledby="detail"
    @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && actions.onClose()}
  >
    <p class="title" id="detail" tabindex="-1">${title}</p>
    ${
      picked.what === 'node'
        ? renderNode(picked.at, scene, actions)
        : html`<p class="asked">${words.detail.how}</p>
            ${renderHow(picked.at, scene)}`
    }
    <p><button type="button" class="close" @click=${actions.onClose}>${words.detail.close}</button></p>
  </section>`;
}

function renderNode(place: number, scene: CascadeScene, actions: DetailActions): TemplateResult {
  const { index, words, gardens } = scene;
  const { outcome, generation, isRoot, kind, id } = index.nodes[place]!;
  const wave = generation === undefined || isRoot ? undefined : words.picture.wave(generation);
  const facts = [gardens.of(place)?.name, isRoot ? words.list.root : wave].filter(
    (fact) => fact !== undefined,
  );
  return html`${facts.length > 0 ? html`<p class="soft">${facts.join(' · ')}</p>` : nothing}
  ${
    outcome === undefined
      ? nothing
      : html`<p class="verdict ${outcome}">${verdictLine(outcome, pathsTo(place, scene), words)}</p>`
  }
  ${
    kind === 'note' && isWebAddress(id)
      ? html`<p><a href=${id} rel="noopener noreferrer">${words.detail.openNote}</a></p>`
      : nothing
  }
  ${renderEnds(words.detail.learnedFrom, index.up[place]!, index.from, scene, actions)}
  ${renderEnds(words.detail.taught, index.down[place]!, index.to, scene, actions)}`;
}

/** Those on the other side of some edges, each with the way to ask how it is known. */
function renderEnds(
  label: string,
  edges: readonly number[],
  ends: readonly number[],
  scene: CascadeScene,
  { onOpen }: DetailActions,
): TemplateResult | typeof nothing {
  if (edges.length === 0) return nothing;
  const { words, nameOf, index } = scene;
  return html`<p class="asked">${label}</p>
    <ul class="ends">
      ${edges.slice(0, MOST).map(
        (edge) =>
          html`<li>
            <button type="button" class="name" @click=${() => onOpen({ what: 'node', at: ends[edge]! })}>
              ${nameOf(ends[edge]!)}</button
            ><span class="soft">${words.list.states[index.edges[edge]!.state]}</span>
            <button
              type="button"
              class="quiet"
              aria-label="${words.detail.how} ${words.detail.edge(
                nameOf(index.from[edge]!),
                nameOf(index.to[edge]!),
              )}"
              @click=${() => onOpen({ what: 'edge', at: edge })}
            >
              ${words.detail.how}
            </button>
          </li>`,
      )}
      ${edges.length > MOST ? html`<li>…</li>` : nothing}
    </ul>`;
}

function pathsTo(place: number, { index, feed }: CascadeScene): number | undefined {
  const [edge] = index.up[place]!;
  const verdict = edge === undefined ? undefined : feed.verdictOf(index.edges[edge]!.badge);
  return verdict?.outcome === index.nodes[place]!.outcome ? verdict?.paths : undefined;
}

function isWebAddress(id: string): boolean {
  return /^https?:\/\//i.test(id) && URL.canParse(id);
}
