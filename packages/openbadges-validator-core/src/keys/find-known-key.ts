import type { Session } from '../lib/session.js';
import type { ResolvedKey } from './resolved-key.js';
import { loadOnce } from '../lib/load-once.js';

const loadKnownKey = loadOnce(() => import('./known-key.js'));

/** Looks for a key among those that the caller gave, if any. Throws a `BadgeError` for one that is there and cannot be used. */
export async function findKnownKey(id: string, { options }: Session): Promise<ResolvedKey | undefined> {
  if (options.keys === undefined) return undefined;
  const { knownKey } = await loadKnownKey();
  return knownKey(id, options.keys);
}
