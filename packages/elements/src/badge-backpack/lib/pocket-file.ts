import type { RecordOf } from '@commons-badges/recognition';
import { fileName } from '../../lib/badge-detail/lib/list-downloads.js';
import type { Download } from '../../lib/badge-detail/lib/save-download.js';
import { pocketPage } from './pocket-page.js';
import type { Said } from './said-of.js';

/** « Badge de poche »: one page that shows a badge and verifies it by itself. Rejects where its script cannot be had. */
export async function pocketFile(badge: RecordOf<'badge'>, language: string, said: Said): Promise<Download> {
  const answer = await fetch(classicScript());
  if (!answer.ok) throw new TypeError(`the script of the pocket page: ${answer.status}`);
  const page = await pocketPage(badge, await answer.text(), language, said);
  const { name } = badge.credentialSubject.achievement;
  return { name: `${fileName(name)}.html`, kind: 'json', content: new Blob([page], { type: 'text/html' }) };
}

/** The classic file lies beside the folder of this chunk, on the same server. */
function classicScript(): URL {
  return new URL('../commons-badges.iife.js', import.meta.url);
}
