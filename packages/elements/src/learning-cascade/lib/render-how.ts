import { html, nothing, type TemplateResult } from 'lit';
import type { CascadeScene } from './cascade-scene.js';
import { verdictLine } from './verdict-line.js';

/** How one line of teaching is known, in sentences: who said so, what was checked, what stands in the way. */
export function renderHow(edge: number, { index, words, nameOf, feed }: CascadeScene): TemplateResult {
  const { state, badge } = index.edges[edge]!;
  const [teacher, learner] = [index.from[edge]!, index.to[edge]!];
  const { detail } = words;
  const verdict = feed.howOf(badge);
  const outcome = verdict?.outcome ?? index.nodes[learner]!.outcome;
  return html`<p>${detail.states[state](nameOf(teacher), nameOf(learner))}</p>
    ${
      outcome === undefined
        ? nothing
        : html`<p class="verdict ${outcome}">${verdictLine(outcome, verdict?.paths, words)}</p>
            <p>${detail.outcomes[outcome]}</p>`
    }
    ${
      verdict === undefined
        ? html`<p class="soft">${detail.unknown}</p>`
        : html`<ul class="checks">
              <li>${detail.paths(verdict.paths, verdict.minPaths)}</li>
              ${verdict.reasons
                .filter(({ code }) => code !== 'paths.too_few')
                .map(({ code, about = [] }) => html`<li>${detail.reasons[code](about.length)}</li>`)}
            </ul>
            <p class="soft">${detail.used(verdict.used.length)}</p>`
    }`;
}
