import { profileOf } from '@commons-badges/recognition/dossier.js';
import type { SessionView } from './session-view.js';

/** What somebody is called: as she said herself, else as on this device. */
export function nameOf(
  did: string,
  { dossier, people }: SessionView,
  words: { readonly somebody: string },
): string {
  const label = people.find((person) => person.did === did)?.label;
  return profileOf(did, dossier)?.name ?? label ?? words.somebody;
}
