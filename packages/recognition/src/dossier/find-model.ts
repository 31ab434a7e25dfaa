import type { Opened } from '../records/open-record.js';
import type { Dossier } from './dossier.js';

/** The model that a claim means: by its bytes, so that a later version changes nothing of what was asked for. */
export function findModel(
  { id, digest }: { readonly id: string; readonly digest: string },
  dossier: Dossier,
): Opened<'model'> | undefined {
  const model = dossier.find('model', digest);
  return model?.record.id === id ? model : undefined;
}
