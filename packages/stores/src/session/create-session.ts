import {
  awardBadge,
  claimProgress,
  createDossier,
  exportKey,
  importKey,
  parseRecord,
  type Dossier,
} from '@commons-badges/recognition';
import type { JsonObject } from 'openbadges-validator-core';
import { restoreKey } from 'openbadges-validator-core/restore-key.js';
import type { HeldKey, Keyring } from '../keyring/keyring.js';
import { createOutbox } from '../outbox/outbox.js';
import type { Shelf } from '../outbox/shelf.js';
import type { RecordStore } from '../record-store.js';
import { handleRequest } from '../requests/handle-request.js';
import type { RecognitionRequest } from '../requests/request.js';
import { createRecordReader } from './lib/record-reader.js';
import { toNewRecord } from './lib/to-new-record.js';
import type { HandledRequest, Person, RequestTools, Session } from './session.js';

export interface SessionOptions {
  readonly store: RecordStore;
  /** Where signed records wait for the store. */
  readonly shelf: Shelf;
  readonly keyring: Keyring;
  /** For badges from elsewhere. */
  readonly notebook: RecordStore;
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
  const outbox = createOutbox({ store, shelf, now });
  const reader = createRecordReader(now);
  const listeners = new Set<() => void>();
  const secrets = new Map<string, JsonObject>();
  let reading: Promise<Dossier> | undefined;

  const tell = (): void => {
    reading = undefined;
    for (const listener of listeners) listener();
  };
  const endWatching = store.watch?.(tell);

  const read = async (): Promise<Dossier> => {
    const waiting = await outbox.waiting();
    const opened = await reader.readAll(
      store,
      waiting.map(({ record }) => record),
    );
    return createDossier(opened, { community: options.community });
  };
  const dossier = (): Promise<Dossier> => {
    const current = (reading ??= read());
    current.catch(() => {
      if (reading === current) reading = undefined;
    });
    return current;
  };

  const communityKey = async (): Promise<HeldKey | null> => {
    const { community } = await dossier();
    return (await keyring.all()).find(({ did }) => did === community) ?? null;
  };
  const remember = ({
    key,
    secret,
  }: {
    readonly key: HeldKey;
    readonly secret: JsonObject | null;
  }): HeldKey => {
    if (secret !== null) secrets.set(key.did, secret);
    return key;
  };
  const current = async (): Promise<HeldKey | null> => {
    const { community } = await dossier();
    const key = await keyring.current();
    return key?.did === community ? ((await people()).at(-1) ?? null) : key;
  };
  const people = async (): Promise<readonly HeldKey[]> => {
    const { community } = await dossier();
    return (await keyring.all()).filter(({ did }) => did !== community);
  };

  /** Once it is on the shelf it is safe; what is there by this id already is the same thing, done before. */
  const keep = async (record: object, known: Dossier, written: string[]): Promise<void> => {
    const parsed = parseRecord(record);
    if (!parsed.ok) throw new TypeError(`a request made no record: ${parsed.problem.code}`);
    const { id } = parsed.record;
    const isThere =
      known.byId(parsed.kind, id) !== undefined ||
      (await outbox.waiting()).some((waiting) => waiting.record.id === id);
    if (!isThere) await outbox.put(toNewRecord(parsed, known.community));
    written.push(id);
  };

  const settle = async (): Promise<readonly string[]> => {
    const awarded = await awardAll();
    await outbox.send();
    if (awarded.length > 0) tell();
    return awarded;
  };
  const awardAll = async (): Promise<readonly string[]> => {
    const known = await dossier();
    const keys = [await current(), await communityKey()].filter((key) => key !== null);
    const awarded: string[] = [];
    if (keys.length === 0) return awarded;
    for (const claim of known.of('claim')) {
      if (known.byId('badge', claim.record.credentialId) !== undefined) continue;
      const progress = claimProgress(claim, known, { now: now() });
      if (progress.state !== 'ready') continue;
      for (const key of keys) {
        const badge = await awardBadge(progress, key, known, { now: now() });
        if (badge === undefined) continue;
        await keep(badge, known, awarded);
        break;
      }
    }
    return awarded;
  };

  const session: Session = {
    store,
    notebook,
    now,
    dossier,
    watch(listener) {
      const own = (): void => listener();
      listeners.add(own);
      return () => listeners.delete(own);
    },
    me: async () => toPerson(await current()),
    people: async () => (await people()).map((key) => toPerson(key)),
    hasCommunityKey: async () => (await communityKey()) !== null,
    become: async (did) => {
      await keyring.choose(did);
      tell();
    },
    addPerson: async (name) => {
      const key = remember(await keyring.make(name));
      tell();
      return toPerson(key);
    },
    handle: async (request): Promise<HandledRequest> => {
      const known = await dossier();
      const signer = (await current()) ?? remember(await keyring.need(label));
      const written: string[] = [];
      const code = await handleRequest(request, await toolsFor(request, signer, known, written));
      await outbox.send();
      tell();
      const awarded = request.do === 'erase' ? [] : await settle();
      return { written: [...written, ...awarded], awarded, ...(code !== undefined && { code }) };
    },
    settle,
    waiting: () => outbox.waiting(),
    canBackUp: async () => secrets.has((await current())?.did ?? ''),
    backUp: async (passphrase) => {
      const secret = secrets.get((await current())?.did ?? '');
      if (secret === undefined) return null;
      const { privateKey } = await restoreKey(secret, { extractable: true });
      return exportKey(privateKey, passphrase);
    },
    restore: async (backup, passphrase, name) => {
      const { privateKey } = await importKey(backup, passphrase, { extractable: true });
      const secret = (await crypto.subtle.exportKey('jwk', privateKey)) as JsonObject;
      const key = await keyring.restore(secret, name);
      tell();
      return toPerson(key);
    },
    close() {
      endWatching?.();
      listeners.clear();
    },
  };

  async function toolsFor(
    _request: RecognitionRequest,
    signer: HeldKey,
    known: Dossier,
    written: string[],
  ): Promise<RequestTools> {
    return {
      session,
      now: now(),
      dossier: known,
      signer,
      communityKey: await communityKey(),
      keep: (record) => keep(record, known, written),
      store,
      forgetKey: () => keyring.forget(signer.did),
      keyOf: async (did) => (await keyring.all()).find((key) => key.did === did),
    };
  }
  return session;
}

function toPerson(key: HeldKey): Person;
function toPerson(key: HeldKey | null): Person | null;
function toPerson(key: HeldKey | null): Person | null {
  return key === null ? null : { did: key.did, label: key.label };
}
