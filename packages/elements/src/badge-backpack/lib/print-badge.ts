import type { RecordOf } from '@commons-badges/recognition';
import { consentOf, profileOf } from '@commons-badges/recognition/dossier.js';
import { html, nothing } from 'lit';
import { permalink } from '../../lib/permalink.js';
import { printOnSheet } from '../../lib/print-on-sheet.js';
import type { SessionView } from '../../lib/session-view.js';
import type { BadgeBackpackWords } from '../../locales/badge-backpack-words.js';
import { pictureOf } from './picture-of.js';

/** Prints a badge with the way to verify it. Her name stands there only where she agreed to be named. */
export async function printBadge(
  badge: RecordOf<'badge'>,
  { dossier, me, now }: SessionView,
  words: BadgeBackpackWords,
): Promise<void> {
  const { renderCode } = await import('../../lib/badge-detail/lib/render-code.js');
  const { achievement } = badge.credentialSubject;
  const did = me?.did ?? '';
  const isNamed = consentOf(did, dossier, now, badge.id).name !== 'aucun';
  const name = isNamed ? profileOf(did, dossier)?.name : undefined;
  const day = new Intl.DateTimeFormat(words.rules, { dateStyle: 'long' }).format(Date.parse(badge.validFrom));
  const address = new URL(permalink(badge.id), location.href).href;
  printOnSheet(
    html`<img class="picture" src=${pictureOf(badge)} alt="" />
      <h1>${achievement.name}</h1>
      <p>${name ? `${words.download.printedFor(name)}, ` : nothing}${words.badges.since(day)}</p>
      <p>${achievement.description}</p>
      <p>${achievement.criteria.narrative}</p>
      ${renderCode(address, words.download.printedLink)}
      <p>${words.download.printedLink}</p>
      <p class="text">${address}</p>`,
  );
}
