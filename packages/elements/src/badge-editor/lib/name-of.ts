import { profileOf } from '@commons-badges/recognition/dossier.js';
import type { SessionView } from '../../lib/session-view.js';
import type { EditorWords } from '../../locales/badge-editor-words.js';

/** What somebody says that she is called; else what this device calls her. Undefined is who has no key yet: she who writes. */
export function nameOf(
  did: string | undefined,
  { dossier, people }: SessionView,
  words: EditorWords,
): string {
  if (did === undefined) return words.yourself;
  const known = profileOf(did, dossier)?.name ?? people.find((person) => person.did === did)?.label;
  return known ?? (did === dossier.community ? words.community : words.somebody);
}
