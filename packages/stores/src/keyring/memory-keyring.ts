import { createKey } from 'openbadges-validator-core/create-key.js';
import { exportJwk } from 'openbadges-validator-core/export-jwk.js';
import { attempt } from '../lib/attempt.js';
import { StoreError } from '../store-error.js';
import { importSecret } from './import-secret.js';
import type { HeldKey, Keyring, MadeKey } from './keyring.js';

/** Keys that live as long as the page does: for trying things, for tests, and where a browser keeps nothing else. */
export function createMemoryKeyring(now: () => Date = () => new Date()): Keyring {
  /** The last one signs. */
  let keys: readonly HeldKey[] = [];
  const putLast = (key: HeldKey): HeldKey => {
    keys = [...keys.filter(({ did }) => did !== key.did), key];
    return key;
  };
  const find = (did: string): HeldKey => {
    const key = keys.find((one) => one.did === did);
    if (key === undefined) throw new StoreError({ code: 'store.not_found', id: did });
    return key;
  };
  const make = async (label: string): Promise<MadeKey> => {
    const { privateKey } = await createKey({ extractable: true });
    const secret = await exportJwk(privateKey);
    return { key: putLast(await importSecret(secret, label, now().toISOString())), secret };
  };
  let making: Promise<MadeKey> | undefined;
  return {
    current: () => Promise.resolve(keys.at(-1) ?? null),
    all: () => Promise.resolve(keys.toSorted((a, b) => Date.parse(a.created) - Date.parse(b.created))),
    make,
    need: async (label) => {
      const key = keys.at(-1);
      if (key !== undefined) return { key, secret: null };
      return (making ??= make(label));
    },
    restore: async (secret, label) => putLast(await importSecret(secret, label, now().toISOString())),
    choose: (did) => attempt(undefined, () => putLast(find(did))),
    forget: (did) =>
      attempt(undefined, () => {
        find(did);
        making = undefined;
        keys = keys.filter((one) => one.did !== did);
      }),
  };
}
