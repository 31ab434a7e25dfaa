import { profileOf } from '@commons-badges/recognition/dossier.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { CascadeScene } from './cascade-scene.js';

/** What whoever looks learned and passed on: for her eyes alone. */
export function renderPersonal(scene: CascadeScene): TemplateResult | typeof nothing {
  const { words, feed, index, me } = scene;
  if (feed.mine === undefined || me === undefined) return nothing;
  const { learnedFrom, passedOn, reach } = feed.mine;
  const { personal } = words;
  const strong = (text: string): TemplateResult => html`<b>${text}</b>`;
  const teachers = new Map(learnedFrom.map((edge) => [edge.from, edge.state !== 'declared']));
  const names = [...teachers]
    .map(([id, isSigned]) => teacherName(id, isSigned, scene))
    .sort(new Intl.Collator(words.language).compare);
  const direct = new Set(passedOn.flatMap(({ state, to }) => (state === 'declared' ? [] : [to]))).size;
  const begin =
    names.length > 0
      ? personal.learned(names, strong)
      : index.nodes[me]!.isRoot
        ? [personal.source]
        : undefined;
  return html`<div class="personal" part="personal">
    <p class="mine">${begin && html`${begin} · `}${personal.taught(direct, reach, strong)}</p>
    <p class="soft">${personal.onlyYou}</p>
  </div>`;
}

/** She knows by what name who taught her goes, once the teacher has signed; else as everybody. */
function teacherName(id: string, isSigned: boolean, { feed, index, nameOf, words }: CascadeScene): string {
  const said = isSigned && feed.dossier ? profileOf(id, feed.dossier)?.name : undefined;
  const place = index.placeOf(id);
  return said ?? (place === undefined ? words.somebody : nameOf(place));
}
