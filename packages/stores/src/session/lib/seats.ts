import { exportKey, importKey, type Dossier } from '@commons-badges/recognition';
import type { JsonObject } from 'openbadges-validator-core';
import { exportJwk } from 'openbadges-validator-core/export-jwk.js';
import { restoreKey } from 'openbadges-validator-core/restore-key.js';
import type { HeldKey, Keyring } from '../../keyring/keyring.js';

/** Those who can sign at this device: its people, one of whom does, and perhaps the community. */
export interface Seats {
  /** The key of who signs. */
  current(): Promise<HeldKey | null>;
  /** The same, made now where nobody has one. */
  need(): Promise<HeldKey>;
  people(): Promise<readonly HeldKey[]>;
  /** Of a person whose key is here: this very one, or else a later key of hers. */
  keyOf(did: string | undefined): Promise<HeldKey | undefined>;
  communityKey(): Promise<HeldKey | null>;
  add(label: string): Promise<HeldKey>;
  canBackUp(): Promise<boolean>;
  backUp(passphrase: string): Promise<string | null>;
  restore(backup: string, passphrase: string, label: string): Promise<HeldKey>;
}

/** `label`: what the first key of this browser is called. */
export function createSeats(keyring: Keyring, dossier: () => Promise<Dossier>, label: string): Seats {
  // What can be saved of keys made on this page; it is nowhere else, and gone with the page.
  const secrets = new Map<string, JsonObject>();
  const remember = (made: { readonly key: HeldKey; readonly secret: JsonObject | null }): HeldKey => {
    if (made.secret !== null) secrets.set(made.key.did, made.secret);
    return made.key;
  };
  const people = async (): Promise<readonly HeldKey[]> => {
    const { community } = await dossier();
    return (await keyring.all()).filter(({ did }) => did !== community);
  };
  const current = async (): Promise<HeldKey | null> => {
    const key = await keyring.current();
    const { community } = await dossier();
    return key?.did === community ? ((await people()).at(-1) ?? null) : key;
  };
  const secret = async (): Promise<JsonObject | undefined> => secrets.get((await current())?.did ?? '');
  return {
    current,
    need: async () => (await current()) ?? remember(await keyring.need(label)),
    people,
    keyOf: async (did) => {
      const known = await dossier();
      const here = await people();
      const isHers = (key: HeldKey): boolean => known.personOf(key.did) === did;
      return here.find((key) => key.did === did) ?? here.findLast(isHers);
    },
    communityKey: async () => {
      const { community } = await dossier();
      return (await keyring.all()).find(({ did }) => did === community) ?? null;
    },
    add: async (name) => remember(await keyring.make(name)),
    canBackUp: async () => (await secret()) !== undefined,
    backUp: async (passphrase) => {
      const jwk = await secret();
      if (jwk === undefined) return null;
      return exportKey((await restoreKey(jwk, { extractable: true })).privateKey, passphrase);
    },
    restore: async (backup, passphrase, name) => {
      const { privateKey } = await importKey(backup, passphrase, { extractable: true });
      return keyring.restore(await exportJwk(privateKey), name);
    },
  };
}
