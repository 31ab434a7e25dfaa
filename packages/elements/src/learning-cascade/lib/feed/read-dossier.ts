import type { Dossier, OpenedRecord } from '@commons-badges/recognition';
import { createDossier } from '@commons-badges/recognition/dossier.js';
import { openRecord } from '@commons-badges/recognition/records.js';
import type { RecordStore } from '@commons-badges/stores';
import { takeTurns } from './take-turns.js';

/** Opens all that a store holds: what is no record, or does not hold, says nothing here. */
export async function readDossier(
  store: RecordStore,
  community: string | null,
  now: Date,
  signal: AbortSignal,
): Promise<Dossier> {
  const opened: OpenedRecord[] = [];
  for await (const page of store.list({}, signal))
    await takeTurns(
      page,
      async ({ body }) => {
        if (typeof body !== 'string' && (typeof body !== 'object' || body === null)) return;
        const answer = await openRecord(body, { now });
        if (answer.ok) opened.push(answer.opened);
      },
      signal,
    );
  return createDossier(opened, community === null ? {} : { community });
}
