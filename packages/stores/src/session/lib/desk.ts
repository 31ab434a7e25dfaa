import { parseRecord, type Dossier } from '@commons-badges/recognition';
import { createOutbox, type Outbox } from '../../outbox/outbox.js';
import { toNewRecord } from './to-new-record.js';

/** Where signed records are put down: once, and safe from then on. */
export interface Desk {
  readonly outbox: Outbox;
  /** What is there already by this id is the same thing, done before: it is left as it is. Answers with the id. */
  keep(record: object, dossier: Dossier): Promise<string>;
  /**
   * Sends what waits. A badge that somebody else issued meanwhile, for the same claim and by the same right, is no trouble: theirs
   * stands.
   */
  send(): Promise<void>;
}

export function createDesk(options: Parameters<typeof createOutbox>[0]): Desk {
  const outbox = createOutbox(options);
  return {
    outbox,
    keep: async (record, dossier) => {
      const parsed = parseRecord(record);
      if (!parsed.ok) throw new TypeError(`a request made no record: ${parsed.problem.code}`);
      const { id } = parsed.record;
      const waiting = await outbox.waiting();
      const isThere =
        dossier.byId(parsed.kind, id) !== undefined ||
        waiting.some(({ record: { id: other } }) => other === id);
      if (!isThere) await outbox.put(toNewRecord(parsed, dossier.community));
      return id;
    },
    send: async () => {
      await outbox.send();
      for (const { record, problem } of await outbox.waiting())
        if (record.kind === 'badge' && problem?.code === 'store.changed') await outbox.discard(record.id);
    },
  };
}
