import { createDossier, type Dossier } from '@commons-badges/recognition';
import type { HeldKey, Keyring } from '../keyring/keyring.js';
import { Listeners } from '../lib/listeners.js';
import type { Shelf } from '../outbox/shelf.js';
import type { RecordStore } from '../record-store.js';
import { handleRequest } from '../requests/handle-request.js';
import type { RecognitionRequest } from '../requests/request.js';
import { awardReady } from './lib/award-ready.js';
import { createDesk, type Desk } from './lib/desk.js';
import { createRecordReader } from './lib/record-reader.js';
import { createSeats, type Seats } from './lib/seats.js';
import { warmUp } from './lib/warm-up.js';
import type { RecordCache } from './record-cache.js';
import type { HandledRequest, Person, Session } from './session.js';

export interface SessionOptions {
  readonly store: RecordStore;
  /** Where signed records wait for the store. */
  readonly shelf: Shelf;
  readonly keyring: Keyring;
  /** For badges from elsewhere. */
  readonly notebook: RecordStore;
  /** What was opened on earlier visits. Default: everything is opened once a visit. */
  readonly cache?: RecordCache;
  /** The DID of the community. Default: that of the only charter in the store. */
  readonly community?: string | undefined;
  /** What the first key of this browser is called. Default « Moi ». */
  readonly label?: string;
  /** Default: the clock. */
  readonly now?: () => Date;
}

/** Opens the records of a community for the person at this device. */
export function createSession(options: SessionOptions): Session {
  const { store, shelf, keyring, notebook, label = 'Moi', now = () => new Date() } = options;
  const desk = createDesk({ store, shelf, now });
  const known = createKnown(options, desk, now);
  const seats = createSeats(keyring, known.dossier, label);
  const parts = { options, desk, known, seats, now };
  let warming: Promise<void> | undefined;
  const changing = async <T>(work: Promise<T>): Promise<T> => {
    const answer = await work;
    known.tell();
    return answer;
  };
  return {
    store,
    notebook,
    now,
    dossier: known.dossier,
    watch: known.watch,
    me: async () => {
      const key = await seats.current();
      return key === null ? null : toPerson(key, await known.dossier());
    },
    people: async () => {
      const dossier = await known.dossier();
      const people = (await seats.people()).map((key) => toPerson(key, dossier));
      return [...new Map(people.map((person) => [person.did, person])).values()];
    },
    hasCommunityKey: async () => (await seats.communityKey()) !== null,
    become: async (did) => {
      const key = await seats.keyOf(did);
      await changing(keyring.choose(key?.did ?? did));
    },
    addPerson: async (name) => toPerson(await changing(seats.add(name)), await known.dossier()),
    handle: (request, by) => handle(request, parts, by),
    settle: () => settle(parts),
    waiting: () => desk.outbox.waiting(),
    canBackUp: () => seats.canBackUp(),
    backUp: (passphrase) => seats.backUp(passphrase),
    restore: async (...given) => toPerson(await changing(seats.restore(...given)), await known.dossier()),
    warmUp: () => (warming ??= warmUp(now())),
    close: known.close,
  };
}

interface Known {
  readonly dossier: () => Promise<Dossier>;
  readonly watch: Session['watch'];
  /** Something has changed: what is known is read anew when it is next asked for. */
  readonly tell: () => void;
  readonly close: () => void;
}

function createKnown({ store, cache, community }: SessionOptions, { outbox }: Desk, now: () => Date): Known {
  const reader = createRecordReader(now, cache);
  const listeners = new Listeners<void>();
  let reading: Promise<Dossier> | undefined;
  const tell = (): void => {
    reading = undefined;
    listeners.tell();
  };
  const endWatching = store.watch?.(tell);
  const read = async (): Promise<Dossier> => {
    const waiting = await outbox.waiting();
    const opened = await reader.readAll(
      store,
      waiting.map(({ record }) => record),
    );
    return createDossier(opened, { community });
  };
  return {
    tell,
    dossier: () => {
      const current = (reading ??= read());
      current.catch(() => {
        if (reading === current) reading = undefined;
      });
      return current;
    },
    watch: (listener) => listeners.add(listener),
    close: () => {
      endWatching?.();
      listeners.clear();
    },
  };
}

interface Parts {
  readonly options: SessionOptions;
  readonly desk: Desk;
  readonly known: Known;
  readonly seats: Seats;
  readonly now: () => Date;
}

async function handle(
  request: RecognitionRequest,
  parts: Parts,
  by: string | undefined,
): Promise<HandledRequest> {
  const { desk, known, seats, now, options } = parts;
  const signer = (await seats.keyOf(by)) ?? (await seats.need());
  const dossier = await known.dossier();
  const written: string[] = [];
  const code = await handleRequest(request, {
    now: now(),
    dossier,
    signer,
    communityKey: await seats.communityKey(),
    keep: async (record) => void written.push(await desk.keep(record, dossier)),
    store: options.store,
    discard: (id) => desk.outbox.discard(id),
    forgetKey: async () => {
      for (const { did } of await options.keyring.all())
        if (dossier.personOf(did) === dossier.personOf(signer.did)) await options.keyring.forget(did);
    },
    keyOf: (did) => seats.keyOf(did),
  });
  await desk.send();
  known.tell();
  const awarded = request.do === 'erase' ? [] : await settle(parts);
  return { written: [...written, ...awarded], awarded, ...(code !== undefined && { code }) };
}

async function settle({ desk, known, seats, now }: Parts): Promise<readonly string[]> {
  const dossier = await known.dossier();
  const keys = [await seats.current(), await seats.communityKey()].filter((key) => key !== null);
  const badges = await awardReady(dossier, keys, now());
  const awarded: string[] = [];
  for (const badge of badges) awarded.push(await desk.keep(badge, dossier));
  await desk.send();
  if (awarded.length > 0) known.tell();
  return awarded;
}

function toPerson({ did, label }: HeldKey, dossier: Dossier): Person {
  return { did: dossier.personOf(did), label };
}
