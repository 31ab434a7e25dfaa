import { consentOf, signedForm, standingOf, type DisplayScope } from '@commons-badges/recognition';
import { attempt } from '../lib/attempt.js';
import { matches } from '../lib/matches.js';
import { PAGE_SIZE, READ_ONLY } from '../lib/read-only.js';
import type { RecordQuery, RecordStore, StoredRecord } from '../record-store.js';
import { StoreError } from '../store-error.js';
import type { Session } from './session.js';

/**
 * The badges of a session that may be shown in one place, as a store that is read only: those of whom their holders agreed to it,
 * and that nobody has left. One that was revoked is among them: whoever saw it there shall see that it no longer holds.
 */
export function createShownStore(session: Session, scope: DisplayScope): RecordStore {
  const readOnly = (): never => {
    throw new StoreError({ code: 'store.read_only', store: 'shown' });
  };
  return {
    name: 'shown',
    probe: (signal) => attempt(signal, () => READ_ONLY),
    whoAmI: (signal) => attempt(signal, () => null),
    async *list(query = {}, signal) {
      const shown = await attempt(signal, () => shownIn(session, scope, query));
      for (let from = 0; from < shown.length; from += PAGE_SIZE) yield shown.slice(from, from + PAGE_SIZE);
    },
    get: (id, signal) =>
      attempt(signal, async () => {
        const shown = await shownIn(session, scope, {});
        return shown.find((record) => record.id === id) ?? null;
      }),
    add: (_record, signal) => attempt(signal, readOnly),
    withdraw: (_id, signal) => attempt(signal, readOnly),
    watch: (listener) => session.watch(() => listener({ what: 'added', id: '' })),
  };
}

async function shownIn(
  session: Session,
  scope: DisplayScope,
  query: RecordQuery,
): Promise<readonly StoredRecord[]> {
  const dossier = await session.dossier();
  const now = session.now();
  return dossier
    .of('badge')
    .filter((badge) => {
      const { id } = badge.record.credentialSubject;
      const isShown = consentOf(id, dossier, now, badge.record.id).scopes.includes(scope);
      return isShown && standingOf(badge, dossier, now) !== 'left';
    })
    .map(({ record }) => {
      const { id, achievement } = record.credentialSubject;
      const index = { subject: id, achievement: achievement.id };
      const host = { account: null, created: null, url: null };
      return { id: record.id, kind: 'badge' as const, body: JSON.stringify(signedForm(record)), index, host };
    })
    .filter((record) => matches(record, withoutSince(query)));
}

/** When a badge came to the store is nothing that a record says. */
function withoutSince({ since: _, ...query }: RecordQuery): RecordQuery {
  return query;
}
