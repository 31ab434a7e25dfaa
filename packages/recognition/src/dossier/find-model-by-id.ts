import type { Opened } from '../records/open-record.js';
import type { Dossier } from './dossier.js';

/** The badge model of this id. Of two that say they are it, the one that the community signed, else the lower digest. */
export function findModelById(id: string, dossier: Dossier): Opened<'model'> | undefined {
  const models = dossier.of('model').filter(({ record }) => record.id === id);
  return models.find(({ signers }) => signers.some((signer) => signer === dossier.community)) ?? models[0];
}
