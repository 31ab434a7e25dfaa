import type { Dossier, Opened } from '@commons-badges/recognition';
import { refuse } from './refuse.js';

/** The claim of this id. Throws a `StoreError` `request.unknown_claim` where there is none. */
export function openClaim(id: string, dossier: Dossier): Opened<'claim'> {
  return dossier.byId('claim', id) ?? refuse({ code: 'request.unknown_claim', id });
}
