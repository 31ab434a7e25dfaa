import type { InboxItem, Opened } from '@commons-badges/recognition';
import { endorsersOf, heldBy } from '@commons-badges/recognition/dossier.js';
import { missingPhrase, phraseOf } from '@commons-badges/recognition/rules.js';
import { html, nothing, type TemplateResult } from 'lit';
import { nameOf } from '../../lib/name-of.js';
import type { EndorseScene } from './endorse-scene.js';

/** One request on one screen: what is asked for, what is told and shown, and how it stands. */
export function renderRequest(item: InboxItem, scene: EndorseScene): TemplateResult {
  const { claim, model, rule, verdict } = item;
  const { view, words } = scene;
  const list = new Intl.ListFormat(words.rules);
  const names = (people: readonly string[]): string =>
    list.format(people.map((did) => nameOf(did, view, words)));
  const name = nameOf(claim.record.subject, view, words);
  const missing = verdict?.missing.map((one) => missingPhrase(one, words.rules)) ?? [];
  return html`<div class="model">
      ${model ? scene.picture(model) : nothing}
      <div>
        <p class="soft">${words.request.title(name)}</p>
        <div class="title" role="heading" aria-level=${scene.level} tabindex="-1">${model?.record.name}</div>
      </div>
    </div>
    ${renderStory(claim, scene)}
    <dl>
      ${row(words.request.teachers, names(teachersIn(item, scene)))}
      ${row(words.request.criteria, model?.record.criteria.narrative)}
      ${row(words.request.rule, rule && phraseOf(rule, words.rules))}
      ${row(words.request.endorsedBy, names(endorsersOf(item)))}
      ${row(words.request.missing, list.format(missing))}
      ${row(words.request.otherBadges, list.format(otherBadges(item, scene)))}
    </dl>`;
}

function renderStory({ record }: Opened<'claim'>, { words: { request } }: EndorseScene): TemplateResult {
  const { evidence = [] } = record;
  const stories = evidence.flatMap(({ text }) => (text === undefined ? [] : [text]));
  const links = evidence.flatMap(({ url }) => (url !== undefined && /^https?:\/\//i.test(url) ? [url] : []));
  return html`<div class="evidence">
    <div class="label">${request.story}</div>
    ${
      stories.length > 0
        ? stories.map((story) => html`<blockquote>${story}</blockquote>`)
        : html`<p class="soft">${request.noStory}</p>`
    }
    ${
      links.length > 0
        ? html`<div class="label">${request.traces}</div>
            <ul>
              ${links.map((url) => html`<li><a href=${url} rel="noopener noreferrer" target="_blank">${url}</a></li>`)}
            </ul>`
        : nothing
    }
  </div>`;
}

function row(term: string, text: string | undefined): unknown {
  if (!text) return nothing;
  return html`<div>
    <dt>${term}</dt>
    <dd>${text}</dd>
  </div>`;
}

/** Nobody is told to others as a teacher before she signed (recognition §6); the reader may know it of herself. */
function teachersIn(item: InboxItem, { view }: EndorseScene): readonly string[] {
  const known = [...endorsersOf(item), view.me?.did];
  return (item.claim.record.learnedFrom ?? []).flatMap((source) =>
    typeof source['id'] === 'string' && known.includes(source['id']) ? [source['id']] : [],
  );
}

/** By name, each once: what she has, and not how much. */
function otherBadges({ claim, model }: InboxItem, { view }: EndorseScene): readonly string[] {
  const held = heldBy(claim.record.subject, view.dossier, view.now)
    .filter(({ standing }) => standing === 'good')
    .map(({ badge }) => badge.record.credentialSubject.achievement);
  return [...new Set(held.filter(({ id }) => id !== model?.record.id).map(({ name }) => name))];
}
