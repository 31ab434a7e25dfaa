import { findModelById } from '@commons-badges/recognition/dossier.js';
import type { Dossier, Opened } from '@commons-badges/recognition';
import { creatorOf } from './creator-of.js';

/** The newest version of a badge model, by the id of any of its versions. Undefined: it is not known here. */
export function latestVersion(id: string, dossier: Dossier): Opened<'model'> | undefined {
  let found = findModelById(id, dossier);
  // Each version names the bytes of the one before, so that they form no circle.
  for (let next = found; next; next = nextOf(next, dossier)) found = next;
  return found;
}

function nextOf(model: Opened<'model'>, dossier: Dossier): Opened<'model'> | undefined {
  const creator = creatorOf(model.record);
  return dossier
    .of('model')
    .find(({ record }) => record.supersedes?.digest === model.digest && creatorOf(record) === creator);
}
