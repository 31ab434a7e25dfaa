import { claimProgress } from '@commons-badges/recognition/dossier.js';
import { missingPhrase } from '@commons-badges/recognition/rules.js';
import { html, nothing } from 'lit';
import { claimLink } from '../../lib/claim-link.js';
import type { BackpackScene } from './backpack-scene.js';

/** What she asked for, and how it stands; the newest first. Those that a later one takes the place of say nothing more. */
export function renderClaims({ view, words, level }: BackpackScene): unknown {
  const { dossier, me, now } = view;
  const mine = dossier
    .of('claim')
    .filter(({ record }) => record.subject === me?.did)
    .sort((a, b) => Date.parse(b.record.created) - Date.parse(a.record.created))
    .map((claim) => claimProgress(claim, dossier, { now, language: words.rules }))
    .filter(({ state }) => state !== 'replaced' && state !== 'accepted');
  if (mine.length === 0) return nothing;
  return html`<section class="claims" part="claims">
    <div class="title" role="heading" aria-level=${level}>${words.claims.title}</div>
    <ul>
      ${mine.map(({ claim, model, state, verdict }) => {
        const missing = state === 'waiting' ? (verdict?.missing ?? []) : [];
        const said = missing.map((one) => missingPhrase(one, words.rules));
        return html`<li>
          <b>${model?.record.name ?? claim.record.achievement.id}</b>
          <small>${[words.claims.states[state], ...said].join(' · ')}</small>
          <a href=${claimLink(claim.record.achievement.id)}>${words.claims.see}</a>
        </li>`;
      })}
    </ul>
  </section>`;
}
