import type { Profile } from '../records/kinds/person.js';
import type { Dossier } from './dossier.js';

/** What a person last said of herself: her name, her garden. Undefined: nothing. */
export function profileOf(person: string, dossier: Dossier): Profile | undefined {
  return dossier
    .of('profile')
    .filter(({ record }) => record.subject === person)
    .sort((a, b) => Date.parse(b.record.created) - Date.parse(a.record.created))[0]?.record;
}
