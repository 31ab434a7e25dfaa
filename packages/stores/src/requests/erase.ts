import {
  newId,
  signRecord,
  type Dossier,
  type Opened,
  type OpenedRecord,
  type RecordKind,
} from '@commons-badges/recognition';
import type { RequestTools } from '../session/session.js';
import { StoreError } from '../store-error.js';
import { compose } from './lib/compose.js';
import type { RequestOf } from './request.js';

/** What says something of a person in her own words, or where she was: none of it is left. */
const PERSONAL: readonly RecordKind[] = [
  'profile',
  'membership',
  'consent',
  'offer',
  'claim',
  'attendance',
  'acceptance',
];

/**
 * Somebody leaves for good (recognition §2.6, contribution and privacy §6). Each of her badges is withdrawn as `retrait`, so that
 * no wall shows it; her name, her consents and her stories are taken out of the store. A badge stays as a nameless link where
 * somebody else's rests on it, and nothing in it tells of her; one that carries her story goes all the same. At last her key is
 * destroyed: what is left was signed by nobody who could be found.
 *
 * May be asked for again where it was broken off in the middle: what is gone is passed over.
 */
export async function erase(_request: RequestOf<'erase'>, tools: RequestTools): Promise<void> {
  const { signer, now, dossier, keep, forgetKey } = tools;
  const me = dossier.personOf(signer.did);
  const mine = dossier.of('badge').filter(({ record }) => record.credentialSubject.id === me);
  for (const badge of mine) {
    const credential = { id: badge.record.id, digest: badge.digest };
    const members = { credential, reason: 'retrait' as const, by: [signer.did] };
    const id = newId();
    if (!isWithdrawn(badge, dossier))
      await keep(await signRecord(compose('withdrawal', members, { now, id }), signer, { now }));
  }
  const personal = PERSONAL.flatMap((kind) => dossier.of(kind)).filter((one) => isBy(me, one));
  const replies = dossier
    .of('reply')
    .filter(({ record }) => personal.some(({ digest }) => digest === record.claim.digest));
  const gone = mine.filter((badge) => tellsOfHer(badge) || !isNeeded(badge, dossier));
  for (const { record } of [...personal, ...replies, ...gone]) await remove(record.id, tools);
  await forgetKey();
}

function isBy(person: string, { record }: OpenedRecord): boolean {
  const {
    subject,
    person: who,
    candidate,
  } = record as { subject?: unknown; person?: unknown; candidate?: unknown };
  return [subject, who, candidate].includes(person);
}

function isWithdrawn(badge: Opened<'badge'>, dossier: Dossier): boolean {
  const holder = badge.record.credentialSubject.id;
  return dossier
    .of('withdrawal')
    .some(({ record, signers }) => record.credential.id === badge.record.id && signers.includes(holder));
}

/** Somebody else's badge names it as one that it comes from. */
function isNeeded(badge: Opened<'badge'>, dossier: Dossier): boolean {
  const holder = badge.record.credentialSubject.id;
  return dossier
    .of('badge')
    .some(
      ({ record }) =>
        record.credentialSubject.id !== holder &&
        (record.relatedResource ?? []).some(({ digestMultibase }) => digestMultibase === badge.digest),
    );
}

function tellsOfHer({ record }: Opened<'badge'>): boolean {
  const evidence = record.evidence === undefined ? [] : [record.evidence].flat();
  return evidence.some((one) => typeof one['narrative'] === 'string' || typeof one['id'] === 'string');
}

async function remove(id: string, { store, discard }: RequestTools): Promise<void> {
  // What waits to be sent would else come into the store after she has left.
  await discard(id);
  try {
    await store.withdraw(id);
  } catch (error) {
    if (!(error instanceof StoreError && error.code === 'store.not_found')) throw error;
  }
}
