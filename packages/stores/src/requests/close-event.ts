import { signRecord } from '@commons-badges/recognition';
import type { RequestTools } from '../session/session.js';
import { compose } from './lib/compose.js';
import { refuse } from './lib/refuse.js';
import type { RequestOf } from './request.js';

/** Closes the list of those who were there: what is not on it counts for nothing, and nothing comes to it later. */
export async function closeEvent(
  { id, event: wanted, attendances }: RequestOf<'close-event'>,
  { signer, now, dossier, keep }: RequestTools,
): Promise<void> {
  const event = dossier.byId('event', wanted);
  if (event === undefined) return refuse({ code: 'request.unknown_event', id: wanted });
  if (event.record.organiser !== dossier.personOf(signer.did))
    return refuse({ code: 'request.not_yours', id: wanted });
  const digests = dossier
    .of('attendance')
    .filter(({ record }) => record.event.digest === event.digest && attendances.includes(record.id))
    .map(({ digest }) => digest);
  const link = { id: event.record.id, digest: event.digest };
  const members = { event: link, organiser: signer.did, digests };
  await keep(await signRecord(compose('closure', members, { now, id }), signer, { now }));
}
